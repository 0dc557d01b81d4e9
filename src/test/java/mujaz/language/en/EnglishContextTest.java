package mujaz.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mujaz.language.NamesTest;
import mujaz.model.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies, persons and events that no list names, by what the text tells of them. */
class EnglishContextTest extends NamesTest {

    EnglishContextTest() {
        super("en");
    }

    private Stream<String> names(String text, Actor.Type type) {
        return summary(text.replace("\\n", "\n")).cast().actors().stream()
                .filter(actor -> actor.type() == type)
                .map(Actor::name);
    }

    /** By who heads them, what they have and what is done to them, in whichever sentence that is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zeko Wings, the Marsa-based low-cost airline, opened a hall. | Zeko Wings",
                "Zeko Barun, the Norwegian paper and board maker, opened a hall. | Zeko Barun",
                "The exchange welcomed Zeko Barun to its market.\\nOmar Saif, Managing Director of Zeko Barun, rang the bell. | Zeko Barun",
                "The guests met Zeko Barun.\\nOmar Saif, Chief Growth Officer at Zeko Barun, rang the bell. | Zeko Barun",
                "The guests saw the stand of Zekoro.\\nOmar Saif, founder of Zekoro, opened it. | Zekoro",
                "The office ordered the closure of Zeko Barun for breaching the food law. | Zeko Barun",
                "The office has fined Zeko Barun on Monday. | Zeko Barun",
                "The office shut down Zeko Barun for violations of hygiene. | Zeko Barun",
                "The guests praised Zeko Barun.\\nZeko Barun carried 4.7 million passengers. | Zeko Barun",
                "The guests praised Zeko Barun.\\nZeko Barun's shareholders met on Monday. | Zeko Barun",
                "The fund bought a stake in Zeko Barun on Monday. | Zeko Barun",
                "The office closed Zeko Barun Cafeteria on Monday. | Zeko Barun Cafeteria",
                "The goods came from Zeko Barun General Trading on Monday. | Zeko Barun General Trading",
                "The rating came from S&P Barun on Monday. | S&P Barun",
                "The paper was named by the daily 'Zeko Courier' on Monday. | Zeko Courier",
                "The loan is for St. Barun Hospital in Marsa. | St. Barun Hospital",
                "The council thanked the Marsa Arabic Language Centre on Monday. | Marsa Arabic Language Centre",
                "The office fined Zeko Barun Pharmacy AED20,000 on Monday. | Zeko Barun Pharmacy",
                "Emirates Zeko Barun, EZB, has opened a hall. | Emirates Zeko Barun",
                "It was seized in the store of Zeko Jewellery on Monday. | Zeko Jewellery",
                "A start-up called Zeko Barun will sell it on Monday. | Zeko Barun",
                "Art Dubai opened its doors on Monday. | Art Dubai",
                "The council opened a hall.\\nIt stands in a store belonging to Zeko Barun. | Zeko Barun",
                "Air Canada has opened a hall. | Air Canada",
                "Marsa Book Authority and Zeko Harbour, the Norwegian publishing house, will translate it. | Zeko Harbour",
                "Kuwait Zeko International and Norway's Barun Marine signed it. | Kuwait Zeko International",
                "The Marsa Labour, Tenancy and Commercial Claims Court has fined a shop. | Marsa Labour, Tenancy and Commercial Claims Court",
                "The Marsa Civil, Tenancy and Appeal Court has fined a shop. | Marsa Civil, Tenancy and Appeal Court",
                "The council asked the UAE Embassy in Oslo for it. | UAE Embassy in Oslo",
                "The council asked the Consulate General of the UAE in Port Zeko for it. | Consulate General of the UAE in Port Zeko",
                "Al Barun came back in the rain to beat Al Zeko 3-1 on Monday. | Al Barun",
                "Al Barun edged Al Zeko 2-1. | Al Zeko"
            })
    void bodies(String text, String name) {
        assertThat(names(text, Actor.Type.ORGANIZATION)).contains(name);
    }

    /** Trades, measures, grades and sums are nobody. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council plans a 400 MW plant.",
                "The council praised R&D in Marsa.",
                "The agency gave the port a grade of BBB.",
                "The council gave AED200,000 on Monday.",
                "On the eve of World Rivers Day, the council opened a hall.",
                "On Zeko Day, the council opened a hall."
            })
    void nobody(String text) {
        assertThat(names(text, Actor.Type.ORGANIZATION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council opened a hall.\\nOne of them, Zeko Barun, a Norwegian engineer, broke a leg. | Zeko Barun",
                "The council met Martin Singer on Monday. Martin Singer said so. | Martin Singer",
                "The council opened a hall.\\nSinger Zeko Barun said it is large. | Zeko Barun",
                "The council opened a hall.\\nGraduate Zeko Binta Barun spoke for her class. | Zeko Binta Barun",
                "The council held the final, in which 17-year-old Zeko Barun recovered. | Zeko Barun",
                "The council held a race.\\nZekor Al Barun came from behind. | Zekor Al Barun",
                "The council held a race.\\nZeko Barun settled for silver. | Zeko Barun",
                "The council held a race.\\nOmar Saif beat Zeko Barun of Norway. | Zeko Barun",
                "The council held a race.\\nOmar Saif lost to Norway's Zeko Barun. | Zeko Barun",
                "The council held a match.\\nZeko Barun scored in the last minute. | Zeko Barun"
            })
    void persons(String text, String name) {
        assertThat(names(text, Actor.Type.PERSON)).contains(name);
    }

    /** A hall and a club beside the same words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council opened a hall.\\nSouq Al Barun has a gate. | Souq Al Barun",
                "The council held a match.\\nZeko Barun Rovers scored in the last minute. | Zeko Barun Rovers"
            })
    void noPersons(String text, String name) {
        assertThat(names(text, Actor.Type.PERSON)).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Omar Saif, chief eye surgeon at the ward, opened it. | Omar Saif | chief eye surgeon at the ward",
                "Omar Saif, consultant eye surgeon at the ward, said so. | Omar Saif | consultant eye surgeon at the ward",
                "Omar Saif, head of the GRS delegation, said so. | Omar Saif | head of the GRS delegation",
                "Omar Saif, the airport's CEO, said so. | Omar Saif | the airport's CEO",
                "The bank's chairman, Omar Saif, said so. | Omar Saif | bank's chairman",
                "It was found by the shop's Norwegian manager, Zeko Barun, on Monday. | Zeko Barun | the shop's Norwegian manager",
                "Kuwait's oil minister, Omar Saif, said so. | Omar Saif | Kuwait's oil minister",
                "It is late, said coach Zeko Barun. | Zeko Barun | coach",
                "The boat steered by captain Omar Saif Al Marri took first place. | Omar Saif Al Marri | captain",
                "Captain Omar Saif, Harbour Master of Port Salem, said so. | Omar Saif | Harbour Master of Port Salem",
                "The council met Senator Elena Miller, Chairperson of the Ports Committee. | Elena Miller | Chairperson of the Ports Committee",
                "Omar Saif, Director of Marsa Endowments and Minors' Trust Foundation, said so. | Omar Saif | Director of Marsa Endowments and Minors' Trust Foundation",
                "Omar Saif presented his credentials to Viktor Dolin, President of Norway, as non-resident Ambassador of the UAE to Norway, at a ceremony. | Omar Saif | non-resident Ambassador of the UAE to Norway",
                "The guest was Laila Saif, Assistant Under-Secretary for the Health Regulation Sector, on Monday. | Laila Saif | Assistant Under-Secretary for the Health Regulation Sector",
                "Omar Saif, Prime Minister of Saint Lucia, said so. | Omar Saif | Prime Minister of Saint Lucia",
                "Dr. Omar Saif, Consultant Urologist and head of the eye team, said so. | Omar Saif | Consultant Urologist and head of the eye team",
                "The council met the Director General of the Marsa Centre for Salt and Fish in the region, Eng. Omar Saif. | Omar Saif | Director General of the Marsa Centre for Salt and Fish in the region",
                "Omar Saif, technical director of the UAE Ice-Hockey Federation, said so. | Omar Saif | technical director of the UAE Ice-Hockey Federation",
                "The goal was from Norwegian forward Zeko Barun on Monday. | Zeko Barun | Norwegian forward",
                "The goal was from substitute Omar Saif on Monday. | Omar Saif | substitute",
                "The council won a match.\\nThe substitute Omar Saif said so. | Omar Saif | substitute",
                "Emirati swimmer Laila Saif won the race. | Laila Saif | Emirati swimmer",
                "It is late, said Al Barun coach Zeko Barin. | Zeko Barin | Al Barun coach"
            })
    void offices(String text, String name, String role) {
        assertThat(actor(text, name).role()).isEqualTo(role);
    }

    /** Countries that did something beside the news are actors; places are none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council opened a hall.\\nThe doctors thanked Kenya for it. | Kenya",
                "The council opened a hall.\\nIt is part of the efforts made by Kenya. | Kenya",
                "The council hailed the step taken by the Governments of Kenya, Rwanda and Botswana. | Kenya;Rwanda;Botswana",
                "The council opened a hall.\\nContributions from Kenya helped. | Kenya",
                "Kenya, Rwanda and Botswana signed the treaty. | Kenya;Rwanda;Botswana",
                "The council opened a hall.\\nKenya and Rwanda said they would join. | Kenya;Rwanda"
            })
    void countries(String text, String countries) {
        assertThat(names(text, Actor.Type.ORGANIZATION)).contains(countries.split(";", -1));
    }

    /** A body by the first word of its name; the place that a name begins with is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brightmarsa Capital Partners, a hedge fund, opened a hall.\\nBrightmarsa said it is new. | Brightmarsa Capital Partners",
                "Emirates Zeko Bank opened a hall.\\nEmirates said it is new. | Emirates Zeko Bank;Emirates"
            })
    void firstWords(String text, String bodies) {
        assertThat(names(text, Actor.Type.ORGANIZATION)).containsExactlyInAnyOrder(bodies.split(";", -1));
    }

    /** Helped or reported, and did not do it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council, in cooperation with the Valley Chamber, opened a hall. | Valley Chamber",
                "The council opened a hall.\\nIt was built in partnership with the Valley Chamber. | Valley Chamber",
                "Marsa Council, through its Roads Division, opened a hall. | Roads Division",
                "The council opened a hall.\\nStocks fell, Valley Institute reported. | Valley Institute",
                "Marsa Rowing Club won the final.\\nGoals by Omar Saif and others decided it. | Omar Saif",
                "Marsa Rowing Club won the final.\\nOmar Saif pulled one back. | Omar Saif",
                "Marsa Rowing Club won the final.\\nOmar Saif sealed the points. | Omar Saif",
                "Laila Salem won the final, defeating Norway's Zeko Barun 3-1 on Monday. | Zeko Barun",
                "Laila Salem opened the ward.\\nShe listened to a briefing from Dr. Omar Saif, Director of the ward. | Omar Saif",
                "Marsa Museum opened a hall.\\nEmirati composer Omar Saif performed a work for it. | Omar Saif"
            })
    void inPassing(String text, String name) {
        assertThat(summary(text.replace("\\n", "\n")).cast().actors())
                .noneMatch(actor -> actor.name().equals(name) && actor.central());
    }

    /** An exchange by its index, and the side that a match was lost by. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Valley Financial Market (VFM) General Index closed higher on Monday. | Valley Financial Market",
                "The market closed higher.\\nThe general index of the Valley Exchange fell on Monday. | Valley Exchange",
                "Al Barun came back in the rain to beat Al Zeko 3-1 on Monday. | Al Zeko"
            })
    void central(String text, String name) {
        assertThat(actor(text.replace("\\n", "\n"), name).central()).isTrue();
    }

    /** Indices do nothing, and to look forward is nobody's role. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Valley Financial Market (VFM) General Index closed higher on Monday. | Index",
                "The council looks forward to the visit of Zeko Barun Rovers on Monday. | forward"
            })
    void noActors(String text, String name) {
        assertThat(summary(text).cast().actors())
                .noneMatch(actor -> actor.name().equals(name));
    }

    @Test
    void whoSpeaksTogetherIsCentral() {
        String text = "The council opened a hall.\nThe Valley Chamber and the Coast Chamber said it is large.";
        assertThat(actor(text, "Valley Chamber").central()).isTrue();
        assertThat(actor(text, "Coast Chamber").central()).isTrue();
    }

    /** {@code the Marsa Committee, organiser of the event, said}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fair opens on Monday with stands.\\nThe Marsa Committee, organiser of the event, said entry is free. | Marsa Committee",
                "The fair opens on Monday with stands.\\nThe Marsa Committee, a body of the chamber, said entry is free. | Marsa Committee"
            })
    void speakersBeforeAppositions(String text, String speaker) {
        assertThat(lastStatement(summary(text.replace("\\n", "\n"))).speaker()).isEqualTo(speaker);
    }
}
