/** Text to release: headline, dateline, body, sign-off, noise. */
@NullMarked
package mujaz.read;

import org.jspecify.annotations.NullMarked;
