/** Arabic as the agencies write it. */
@NullMarked
package mujaz.language.ar;

import org.jspecify.annotations.NullMarked;
