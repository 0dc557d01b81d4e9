/** Immutable values that the stages hand on. */
@NullMarked
package mujaz.model;

import org.jspecify.annotations.NullMarked;
