/** The news brief from a wire release: {@link mujaz.Mujaz} is the line from text to {@link mujaz.model.Summary}. */
@NullMarked
package mujaz;

import org.jspecify.annotations.NullMarked;
