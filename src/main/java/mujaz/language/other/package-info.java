/** Languages in which agencies publish and for which there are no rules: their dates and agencies are known, no more. */
@NullMarked
package mujaz.language.other;

import org.jspecify.annotations.NullMarked;
