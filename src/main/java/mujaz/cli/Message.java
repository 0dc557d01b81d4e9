package mujaz.cli;

import java.util.List;

/**
 * What there is to say, in no language yet.
 *
 * @param key which sentence of {@link Messages}
 * @param parts what is put into it; a part may be a message too
 */
record Message(String key, List<Object> parts) {

    static Message of(String key, Object... parts) {
        return new Message(key, List.of(parts));
    }
}
