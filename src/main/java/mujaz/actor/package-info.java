/** Sentences to actors and statements. */
@NullMarked
package mujaz.actor;

import org.jspecify.annotations.NullMarked;
