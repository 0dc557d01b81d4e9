/** Cutting inside sentences and restoring hidden speakers. */
@NullMarked
package mujaz.trim;

import org.jspecify.annotations.NullMarked;
