package mujaz.language.ar;

/** Where what stands after an office or title is as soon the next word of the sentence as a name. */
final class PersonDoubts {

    private final ArabicWords words;
    private final NameTags tags;
    private final Offices offices;

    PersonDoubts(ArabicWords words, NameTags tags, Offices offices) {
        this.words = words;
        this.tags = tags;
        this.offices = offices;
    }

    /** Whether nobody is named between two words, though somebody was announced. */
    boolean apply(Announcement before, int start, int end) {
        return isDoubtful(before, start, end) || isUnlikely(before, start, end) || isBearer(before, start, end);
    }

    /** One unknown word after an office is as soon the next word of the sentence as a name. */
    private boolean isDoubtful(Announcement before, int start, int end) {
        if (before.office == null || words.token(start - 1).end() != before.office.end()) {
            return false;
        }
        boolean known =
                isSurname(start) || words.is(start, "given") || words.isFamily(start) || tags.isPerson(start, end);
        boolean bare = start == before.officeStart + 1 && !words.isDefinite(start - 1);
        return !known && (bare || end == start + 1 || !isMarked(end));
    }

    /**
     * {@code الفريق جاهز}, {@code الملك عدة أيام}: neither the lists nor the model know a name in what follows a title that
     * is a common word too.
     */
    private boolean isUnlikely(Announcement before, int start, int end) {
        boolean office = before.office != null && end > start + 1;
        if (office || before.addressed || tags.isPerson(start, end) || words.isFamily(start)) {
            return false;
        }
        boolean known = offices.opensName(start)
                && (end > start + 1 || !words.form(start).equals("علي"));
        boolean surname = before.office != null && before.end == start && isSurname(start);
        boolean named = before.honorific != null
                && words.isDefinite(start)
                && !words.bare(start).endsWith("ي")
                && isMarked(end);
        return !known && !surname && !named;
    }

    /** {@code رئيس الوزراء العبادي}: the phrase has not taken it for an adjective. */
    boolean isSurname(int k) {
        return words.isDefinite(k) && words.name(k) == null && words.bare(k).endsWith("ي");
    }

    /** Whether a name that ends here is told from what follows by a mark or a word that no name has. */
    private boolean isMarked(int end) {
        return !words.isWord(end)
                || words.name(end) != null
                || words.speech(end) != null
                || words.form(end).startsWith("و")
                || words.form(end).endsWith("هم")
                || words.form(end).endsWith("ها");
    }

    /** {@code برنامج الشيخ راشد للإسكان}: one whose name something bears. */
    private boolean isBearer(Announcement before, int start, int end) {
        return before.honorific != null
                && before.office == null
                && end == start + 1
                && words.clitics(end).equals("ل")
                && words.isDefinite(end);
    }
}
