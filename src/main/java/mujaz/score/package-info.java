/** How much each sentence carries; one file per feature. */
@NullMarked
package mujaz.score;

import org.jspecify.annotations.NullMarked;
