/** What a language provides to the stages. */
@NullMarked
package mujaz.language;

import org.jspecify.annotations.NullMarked;
