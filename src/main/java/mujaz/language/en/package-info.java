/** English as the agencies write it. */
@NullMarked
package mujaz.language.en;

import org.jspecify.annotations.NullMarked;
