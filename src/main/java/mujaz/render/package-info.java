/** Summary to text, JSON and NDJSON. */
@NullMarked
package mujaz.render;

import org.jspecify.annotations.NullMarked;
