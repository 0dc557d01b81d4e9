package mujaz.language.ar;

import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** What stands before a person's name: titles, rank and offices. */
final class Announcement {

    /** Index of the word after it. */
    int end;

    @Nullable
    Span honorific;

    @Nullable
    Span office;

    @Nullable
    Span rank;

    /** Index of the first word of the office; -1 where there is none. */
    int officeStart = -1;

    /** Whether it is no office but stands for one: {@code المسؤول}. */
    boolean standIn;

    /** Whether a title tells that he is only honoured: a patron. */
    boolean honoured;

    /** Whether it has an honorific, which is said of nobody else. */
    boolean addressed;

    /** Whether there are two offices with a comma between them. */
    boolean officesApart;

    /** Nothing so far, at a word. */
    Announcement(int start) {
        this.end = start;
    }
}
