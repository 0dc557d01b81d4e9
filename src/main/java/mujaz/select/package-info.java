/** Which sentences go into the brief. */
@NullMarked
package mujaz.select;

import org.jspecify.annotations.NullMarked;
