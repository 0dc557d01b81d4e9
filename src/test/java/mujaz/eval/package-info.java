/** Evaluation against annotated data: run by the profile {@code eval}, never with the ordinary tests. */
@NullMarked
package mujaz.eval;

import org.jspecify.annotations.NullMarked;
