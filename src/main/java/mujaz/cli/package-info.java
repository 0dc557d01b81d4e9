/** The command line: streams, options, exit status. */
@NullMarked
package mujaz.cli;

import org.jspecify.annotations.NullMarked;
