/** Release to sentences and tokens. */
@NullMarked
package mujaz.segment;

import org.jspecify.annotations.NullMarked;
