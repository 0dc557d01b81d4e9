/** The brief on a terminal: wrapped, coloured, and readable where the terminal cannot write Arabic. */
@NullMarked
package mujaz.render.screen;

import org.jspecify.annotations.NullMarked;
