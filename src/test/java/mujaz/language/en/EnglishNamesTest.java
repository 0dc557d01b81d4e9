package mujaz.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import mujaz.language.NamesTest;
import mujaz.model.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons, offices, organizations and who speaks, in English. */
class EnglishNamesTest extends NamesTest {

    EnglishNamesTest() {
        super("en");
    }

    /** Offices joined by a sign, houses written small with a hyphen; no currency is an organization. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Salem Al Marri, MD & CEO of the Valley Bank, welcomed the guests. | Salem Al Marri=MD & CEO of the Valley Bank",
                "Salem bin Hamad al-Marri, Chairman of Valley Chambers, welcomed the guests. | Salem bin Hamad al-Marri=Chairman of Valley Chambers",
                "Salem Al Marri, Ruler of Marsa, gave OMR 3 million. | Salem Al Marri=Ruler of Marsa"
            })
    void personsWithTheirOffices(String text, String person) {
        assertThat(summary(text).cast().actors().stream()
                        .filter(Actor::central)
                        .map(actor -> actor.name() + "=" + actor.role()))
                .containsExactly(person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Salem Hamad Al Marri, Minister of Works, said the bridge is open. | Salem Hamad Al Marri | Minister of Works",
                "H.H. Dr. Sheikh Majid bin Harib Al Shamekh, Deputy Ruler of Marsa, opened the hall. | Majid bin Harib Al Shamekh | Deputy Ruler of Marsa",
                "Omar Al Hasawi, MD and CEO of Falcon Cement Company (FCC), said sales rose. | Omar Al Hasawi | MD and CEO of Falcon Cement Company (FCC)",
                "H.H. Sheikh Majid bin Harib Al Shamekh, Crown Prince of Marsa, Deputy Prime Minister, and Minister of Defence, met the envoy. | Majid bin Harib Al Shamekh | Crown Prince of Marsa, Deputy Prime Minister, and Minister of Defence",
                "HE Minister of Works and Roads HE Sheikh Salem bin Hamad Al Marri opened the park. | Salem bin Hamad Al Marri | Minister of Works and Roads",
                "The council met Prime Minister of the sisterly Kingdom of Taras Sheikh Harib bin Majid Al Shamekh. | Harib bin Majid Al Shamekh | Prime Minister of the sisterly Kingdom of Taras",
                "The council met Harib bin Majid, Ambassador of the Republic of Taras to the UAE. | Harib bin Majid | Ambassador of the Republic of Taras to the UAE",
                "The council welcomed the visit of Harib bin Majid, Minister of Defence, to Marsa. | Harib bin Majid | Minister of Defence",
                "It followed the visit of Harib bin Majid, Minister of Defence to the Sultanate of Taras. | Harib bin Majid | Minister of Defence",
                "The council met King Majid VI, Ruler of Marsa, on Monday. | Majid VI | Ruler of Marsa",
                "The council met the US Secretary of State, Antony Miller, on Monday. | Antony Miller | US Secretary of State",
                "The council received Foreign Minister of Pakistan Shah Qadir on Monday. | Shah Qadir | Foreign Minister of Pakistan",
                "Laila Saif, Secretary-General of the Gulf Fisheries Council, warned of losses. | Laila Saif | Secretary-General of the Gulf Fisheries Council",
                "Majid bin Harib Al Shamekh, Crown Prince of Marsa and Deputy Supreme Commander of the Marsa Armed Forces, hosted a reception. | Majid bin Harib Al Shamekh | Crown Prince of Marsa and Deputy Supreme Commander of the Marsa Armed Forces",
                "Guests extended greetings to the President, His Highness Sheikh Harib bin Majid Al Shamekh, on Monday. | Harib bin Majid Al Shamekh | President",
                "The UAE's top diplomat, H.H. Sheikh Majid bin Harib Al Shamekh, praised the step. | Majid bin Harib Al Shamekh | UAE's top diplomat",
                "UNDP Administrator Klaus Steiner welcomed the pledge. | Klaus Steiner | UNDP Administrator",
                "Maria Gonzalez Ruiz, head of the jury, described the design. | Maria Gonzalez Ruiz | head of the jury",
                // What follows "and" or stands before a title is the office of the next one.
                "Salem Hamad Al Marri, Ruler of Marsa, and Taras President, Viktor Dolin, discussed trade. | Salem Hamad Al Marri | Ruler of Marsa",
                "Salem Hamad Al Marri, Ruler of Marsa, and Taras President, Viktor Dolin, discussed trade. | Viktor Dolin | Taras President",
                "He met Consul of Taras in Marsa Salem Al Marri, President of the Taras Red Crescent Dr. Hamad Ali Saif, and others. | Hamad Ali Saif | President of the Taras Red Crescent",
                "Prime Minister, Majid Harib al-Shamekh discussed trade with the envoy. | Majid Harib al-Shamekh | Prime Minister",
                "Custodian of the Two Bridges King Majid led the prayer. | Majid | Custodian of the Two Bridges",
                "His Majesty King Majid VI sent a cable. | Majid VI | King",
                "Emperor Nahito of Taras sent a cable. | Nahito | Emperor",
                "His Majesty Sultan Harib bin Majid sent a cable. | Harib bin Majid | Sultan",
                "Amir of the State of Marsa Sheikh Harib Al-Shamekh received the envoy. | Harib Al-Shamekh | Amir of the State of Marsa",
                "Saudi Minister of Works Prince Majid bin Harib received the envoy. | Majid bin Harib | Saudi Minister of Works",
                "The council met Taras Minister of Land, Roads, and Transport Kang Mi-rae on Monday. | Kang Mi-rae | Taras Minister of Land, Roads, and Transport",
                "Salem Al Marri, General Manager of King Majid Causeway Authority, greeted the guests. | Salem Al Marri | General Manager of King Majid Causeway Authority",
                "Chargé d'Affaires of the Taras Embassy in Marsa Salem Al Marri received the plane. | Salem Al Marri | Chargé d'Affaires of the Taras Embassy in Marsa",
                "Kang Mi-rae, formerly the Ambassador of Taras to the UN, takes over. | Kang Mi-rae | formerly the Ambassador of Taras to the UN",
                "President Dolin received the envoy on Monday. | Dolin | President",
                "Labour and Social Development Minister Salem Al Marri said so. | Salem Al Marri | Labour and Social Development Minister",
                "The Minister of Labour and Social Development, Chairman of the Board of Marsa Bank, Mr Salem Al Marri, said so. | Salem Al Marri | Minister of Labour and Social Development, Chairman of the Board of Marsa Bank",
                "Salem Al Marri, Director of the Anti-Fraud Department of Marsa Police, said so. | Salem Al Marri | Director of the Anti-Fraud Department of Marsa Police",
                "The envoy met Zanel S. Whipper Jr., Mayor of Taras, on Monday. | Zanel S. Whipper Jr. | Mayor of Taras",
                "The envoy met King of Marsa Majid VI on Monday. | Majid VI | King of Marsa",
                "Director of the Office of His Majesty Salem Al Marri said so. | Salem Al Marri | Director of the Office of His Majesty",
                "It was signed by Salem Al Marri, Minister of Water and Climate Affairs and Masa Zulki, Taras's Minister of Works. | Salem Al Marri | Minister of Water and Climate Affairs",
                "It was signed by Salem Al Marri, Minister of Works, Hamad Ali, Minister of Water, and others. | Hamad Ali | Minister of Water",
                "Zamar Bashar, a spokesman for the Marsa Ministry of Works, said the road is open. | Zamar Bashar | spokesman for the Marsa Ministry of Works",
                "Zamar Bashar, the bank's executive director for markets, said rates will rise. | Zamar Bashar | the bank's executive director for markets",
                "Marsa police spokeswoman Joan Premer told reporters about it. | Joan Premer | Marsa police spokeswoman",
                "The Gulf state's King Sheikh Hamad bin Majid Al Shamekh received the envoy. | Hamad bin Majid Al Shamekh | King",
                "Dr Shaikh Majid Bin Harib Al Shamekh, Ruler of Marsa, gave a grant. | Majid Bin Harib Al Shamekh | Ruler of Marsa",
                "He met the president of the Marsa Library of Records, Dr Carla Hoyer. | Carla Hoyer | president of the Marsa Library of Records",
                "Minister of State, Member of the Council and Acting Minister of Works Dr. Salem Al Marri said so. | Salem Al Marri | Minister of State, Member of the Council and Acting Minister of Works",
                "The director of Marsa Police’s anti-fraud directorate, colonel Zamar al-Bashar, said the port was safe. | Zamar al-Bashar | director of Marsa Police’s anti-fraud directorate",
                "Salem Al Marri, Chairman of the Fisheries Agency – Abu Dhabi (FAD), has praised the step. | Salem Al Marri | Chairman of the Fisheries Agency – Abu Dhabi (FAD)",
                "Hamad Ali Saif, Chairman of the UAE Kick-Boxing Federation, dedicated the cup to his team. | Hamad Ali Saif | Chairman of the UAE Kick-Boxing Federation",
                "The team met Higher Education and Scientific Research Minister, Dr. Hamad Ali Saif, on Monday. | Hamad Ali Saif | Higher Education and Scientific Research Minister",
                "Dr. Shaikha Salem Al Marri, Secretary-General of the Fisheries Agency, praised the step. | Shaikha Salem Al Marri | Secretary-General of the Fisheries Agency",
                "This will help us plan,\" said Zamar Al Bashar, port secretary-general. | Zamar Al Bashar | port secretary-general",
                "“It is new,” said Zamar Alhamdi, managing director and group chief executive of MBQ. | Zamar Alhamdi | managing director and group chief executive of MBQ",
                "The council met Al-Taras Governor Sheikh Harib Al-Shamekh. | Harib Al-Shamekh | Al-Taras Governor",
                "Salem Al Marri, also Minister of State for Council Affairs, advised calm. | Salem Al Marri | Minister of State for Council Affairs",
                "The council met MP Salem Al Marri. | Salem Al Marri | MP",
                "His Highness appointed the Minister of Roads, Water and Renewable Energy and Acting Minister of Works Jassem Al-Marri. | Jassem Al-Marri | Minister of Roads, Water and Renewable Energy and Acting Minister of Works",
                "The assistant undersecretary for external health services, Dr. Hisham Al-Marri, affirmed the need. | Hisham Al-Marri | assistant undersecretary for external health services",
                "The undersecretary of Taras province, Zamar Al-Bashar, appreciated the step. | Zamar Al-Bashar | undersecretary of Taras province",
                "Representative of HM the King for Youth Affairs, His Highness Shaikh Nasser bin Harib Al Shamekh, said so. | Nasser bin Harib Al Shamekh | Representative of HM the King for Youth Affairs",
                "Assistant General Supervisor for Financial Affairs Salah bin Harib Al-Marri said so. | Salah bin Harib Al-Marri | Assistant General Supervisor for Financial Affairs",
                "A cable came from Sayyid Salem Al Marri, Minister Responsible for Road Affairs. | Salem Al Marri | Minister Responsible for Road Affairs",
                "The council sent Wednesday a cable to the Amir Harib Al-Shamekh. | Harib Al-Shamekh | Amir",
                "The council sent a cable to the Taras President-elect, Viktor Dolin, on Monday. | Viktor Dolin | Taras President-elect",
                "Emir Sheikh Harib Al-Shamekh, Emir of the State of Marsa has sent a cable. | Harib Al-Shamekh | Emir of the State of Marsa",
                "Minister of Works H E Sheikh Salem Al Marri opened the hall. | Salem Al Marri | Minister of Works",
                "He met with the Executive Secretary of the Gulf Authority on Fisheries, GAF, Zamar Bashar, on Monday. | Zamar Bashar | Executive Secretary of the Gulf Authority on Fisheries, GAF",
                "In a cable to the Amir, Salem Al Marri -- Chief of the Marsa Guard -- congratulated the people. | Salem Al Marri | Chief of the Marsa Guard",
                "“Marsa’s ports have grown,” said Hamad Bu Salem, president and CEO of Marsa Chamber. | Hamad Bu Salem | president and CEO of Marsa Chamber",
                "Salem Al Marri, Under-Secretary of the Abu Dhabi Crown Prince’s Court, received the envoy. | Salem Al Marri | Under-Secretary of the Abu Dhabi Crown Prince’s Court",
                "The council thanked the former governor of Taras Salem Al Marri. | Salem Al Marri | former governor of Taras",
                "He met Charge d'Affairs of Taras Embassy in Marsa Salem Al Marri on Monday. | Salem Al Marri | Charge d'Affairs of Taras Embassy in Marsa",
                "Salem Al Marri, Chairman of the Board of Directors of the Marsa Fund for Roads, MFR, chaired a meeting. | Salem Al Marri | Chairman of the Board of Directors of the Marsa Fund for Roads, MFR",
                "The council met Dr. Salem Hamad Al Sheikh Marri, Minister of Works. | Salem Hamad Al Sheikh Marri | Minister of Works",
                "The call came from Minister of Works of Taras Hossein Amir-Salehi. | Hossein Amir-Salehi | Minister of Works of Taras",
                "The envoy received Patrick Asher, Prime Minister of Taras, and Minister for Europe and Foreign Affairs of Marsa, Eda Ramo, on Monday. | Eda Ramo | Minister for Europe and Foreign Affairs of Marsa",
                "It was signed by Laila Saif, Minister of State for Road Development and the Future; and others. | Laila Saif | Minister of State for Road Development and the Future",
                "Laila Saif, Chairperson of Marsa Roads and Arts Authority (Marsa Roads), opened it. | Laila Saif | Chairperson of Marsa Roads and Arts Authority (Marsa Roads)",
                "Larro Finn, Co-Chair of the Marsa Fund, opened it. | Larro Finn | Co-Chair of the Marsa Fund",
                "The council met United Kingdom (UK) Foreign Secretary Daniel Miller on Monday. | Daniel Miller | United Kingdom (UK) Foreign Secretary",
                "Gold medallist Salem Al Marri said it was hard. | Salem Al Marri | Gold medallist",
                "Laila Barun, Chief People and Culture Officer of the Falcon Bank, opened the hall. | Laila Barun | Chief People and Culture Officer of the Falcon Bank",
                "Salem Al Marri, Ruler's Deputy for Family Affairs in Marsa, opened the hall. | Salem Al Marri | Ruler's Deputy for Family Affairs in Marsa",
                "Salem Al Marri, Chairman of the Marsa Council, opened the hall. | Salem Al Marri | Chairman of the Marsa Council",
                "The feast was held by Salem Al Marri, Chairman of the Marsa Council at the Falcon Amphitheatre. | Salem Al Marri | Chairman of the Marsa Council",
                "Salem Al Marri, Head of Works at the Falcon Hospital, opened the hall. | Salem Al Marri | Head of Works at the Falcon Hospital",
                "Laila Barun, Head of Heart Surgery at Al Saif Barun Hospital, said the ward is open. | Laila Barun | Head of Heart Surgery at Al Saif Barun Hospital",
                "Omar Saif, Regional Director for the Middle East and North Africa at Falcon Networks, said so. | Omar Saif | Regional Director for the Middle East and North Africa at Falcon Networks",
                "Ambassador Laila Saif, Assistant Minister for Gulf Affairs and the Permanent Representative of Marsa, said so. | Laila Saif | Assistant Minister for Gulf Affairs and the Permanent Representative of Marsa",
                "Ambassador Laila Saif said the port is open. | Laila Saif | Ambassador",
                "Chief of Protocol, Rear Admiral (Retd) Salem Barun, said the port is open. | Salem Barun | Chief of Protocol",
                "The council met Chief of Naval Staff, Rear Admiral Salem Barun, on Monday. | Salem Barun | Chief of Naval Staff",
                "Army Chief of Staff Air Marshal Salem Al-Marri said the port is open. | Salem Al-Marri | Army Chief of Staff",
                "They thanked Omar Saif Hamad, the founder of the gas section. | Omar Saif Hamad | founder of the gas section",
                "The council met Laila Saif, Norway's minister of tourism and heritage. | Laila Saif | Norway's minister of tourism and heritage",
                "Colonel Eid Salem Hareb, Director of Anti-fraud at Marsa Police, said the port was safe. | Eid Salem Hareb | Director of Anti-fraud at Marsa Police",
                "The council met Salem Al Marri, Assistant Minister for International Organisations' Affairs at the Ministry of Works, on Monday. | Salem Al Marri | Assistant Minister for International Organisations' Affairs at the Ministry of Works",
                "Laila Saif, Minister of State for Artificial Ports, Digital Economy and Remote Work, opened it. | Laila Saif | Minister of State for Artificial Ports, Digital Economy and Remote Work",
                "The council met Zeko A. Barun, Senior Director for Gulf Affairs, on Monday. | Zeko A. Barun | Senior Director for Gulf Affairs",
                "The council met the Secretary of State for Ports of Taras, The Rt Hon Ben Miller MP. | Ben Miller | Secretary of State for Ports of Taras",
                "Deputy Commander-in-Chief of the Army, Minister of Works Salem Al Marri said so. | Salem Al Marri | Deputy Commander-in-Chief of the Army, Minister of Works",
                "Director of Agence Marsa-Presse Emma Miller, said so. | Emma Miller | Director of Agence Marsa-Presse",
                "The council met Zeko A. Barun, Director for Road Affairs, Traffic Directorate, National Security Council at the Office of the President. | Zeko A. Barun | Director for Road Affairs, Traffic Directorate, National Security Council at the Office of the President",
                "The council met President His Highness Sheikh Harib bin Majid, the Vice President and Ruler of Taras, His Highness Sheikh Salem bin Hamad, and others. | Salem bin Hamad | Vice President and Ruler of Taras",
                "Wei Lang, General Manager of Valley Bank – MIFC Branch, signed it. | Wei Lang | General Manager of Valley Bank – MIFC Branch",
                "The council met Taras Minister of Commerce Zeko Barun on Monday. | Zeko Barun | Taras Minister of Commerce",
                "The council met Minister of Health and Population Zeko Barun on Monday. | Zeko Barun | Minister of Health and Population",
                "The council met Minister of Trade Zeko Barun and Minister of Finance Viktor Dolin. | Viktor Dolin | Minister of Finance",
                "The council met First Lieutenant Zeko Barun, Director of Marsa Police. | Zeko Barun | Director of Marsa Police",
                "Salem Al Marri met his Taras counterpart, Zeko Barun, on Monday. | Zeko Barun |",
                "H.H. Sheikha Laila bint Harib, Mother of the Nation, and Chairwoman of the Marsa Union, sent tents. | Laila bint Harib | Mother of the Nation, and Chairwoman of the Marsa Union",
                "The bank has grown, said Salem Al Marri, its Director-General. | Salem Al Marri | Director-General",
                "The Ruler issued a decree appointing Salem Hamad Al Marri Chairman of the Marsa Roads Authority. | Salem Hamad Al Marri | Chairman of the Marsa Roads Authority",
                "Under the decree, Salem Al Marri shall be appointed as Director of the Port. | Salem Al Marri | Director of the Port",
                "Marsa Chamber has named Hamad Ali Saif as its new CEO. | Hamad Ali Saif | CEO",
                "Pilot Salem bin Hamad, Chairman of Dubai Civil Aviation, opened it. | Salem bin Hamad | Chairman of Dubai Civil Aviation",
                "The council met Ana de la Cruz, Ambassador of Taras, and others. | Ana de la Cruz | Ambassador of Taras",
                "The council met Jan van der Berg, Minister of Works, and others. | Jan van der Berg | Minister of Works",
                "Salem Al Marri was appointed Minister of Works, succeeding Hamad Ali. | Salem Al Marri | Minister of Works",
                "Salem Al Marri, Director-General of Abu Dhabi Customs, opened it. | Salem Al Marri | Director-General of Abu Dhabi Customs",
                "The council met Salem Al Marri, the Director of Abu Dhabi Civil Defence, on Monday. | Salem Al Marri | Director of Abu Dhabi Civil Defence",
                "Salem Al Marri, Chairman of Al Ain Farms, opened it. | Salem Al Marri | Chairman of Al Ain Farms",
                "Dr. Wafa Salem Saif, Dean of the College and Member of the Board of Marsa University, opened it. | Wafa Salem Saif | Dean of the College and Member of the Board of Marsa University",
                "Salem Al Marri, Captain of the Marsa Team, spoke to reporters. | Salem Al Marri | Captain of the Marsa Team",
                "Jordan's Queen Laila opened the hall. | Laila | Jordan's Queen",
                "Bahrain's King His Majesty Harib bin Majid Al Shamekh received a call. It was long. | Harib bin Majid Al Shamekh | Bahrain's King",
                "The council met the Taras Chargé d'Affaires to the UAE, Zeko Barun. | Zeko Barun | Taras Chargé d'Affaires to the UAE",
                "When the council met Kang Mi-rae, Trade Attaché at the Taras Embassy, the Ruler of Marsa thanked them. | Kang Mi-rae | Trade Attaché at the Taras Embassy",
                "The council received in Tunis Armenia's Minister of Culture Ana Ter-Grigoryan. | Ana Ter-Grigoryan | Armenia's Minister of Culture",
                "Laila bint Saif Al Dhaheri Al Hameli, Minister of Works, opened it. | Laila bint Saif Al Dhaheri Al Hameli | Minister of Works",
                "Representative of the Ruler of Marsa Sheikh Harib bin Majid spoke. | Harib bin Majid | Representative of the Ruler of Marsa",
                "Salem Al Marri, Director-General, MBRSC, said the craft is ready. | Salem Al Marri | Director-General, MBRSC",
                "Laila Saif, Professor of Water at Marsa University, said the river is low. | Laila Saif | Professor of Water at Marsa University",
                "Laila Saif, Executive Director of the Rashid bin Majid Foundation for Rare Birds, signed it. | Laila Saif | Executive Director of the Rashid bin Majid Foundation for Rare Birds",
                "Laila Saif, Field Coordinator of the Warm Tents campaign, said so. | Laila Saif | Field Coordinator of the Warm Tents campaign",
                "It was formed with Hamad Ali Saif as Vice Chairman on Monday. | Hamad Ali Saif | Vice Chairman",
                "H.H. Sheikh Harib bin Majid, in his capacity as Ruler of Marsa, issued a decree. | Harib bin Majid | Ruler of Marsa",
                "Representative of HH the Amir Sheikh Harib bin Majid attended the fair. | Harib bin Majid | Representative of HH the Amir",
                "Representative of HH the Amir Sheikh Harib Al-Shamekh, HH the Prime Minister Sheikh Salem Al-Shamekh left. | Salem Al-Shamekh | Prime Minister",
                "Meanwhile, Salem Al-Harib Al-Hamad Al-Majid Al-Shamekh, in his cable, congratulated the Ruler of Marsa. | Salem Al-Harib Al-Hamad Al-Majid Al-Shamekh |"
            })
    void personsWithTheirOffices(String sentence, String name, String role) {
        assertPerson(sentence, name, role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Department of Town Planning and Survey has approved the plan. | Department of Town Planning and Survey",
                "Dubai Electricity and Water Authority (DEWA) announced a tender. | Dubai Electricity and Water Authority",
                "The Ministry of Health's laboratory and Al Ain University have signed a contract. | Al Ain University",
                "The UAE has condemned the attack. | UAE",
                "The General Command of Marsa Police arrested ten men. | General Command of Marsa Police",
                "The Anti-Fraud Department of Marsa Police arrested ten men. | Anti-Fraud Department of Marsa Police",
                "The Arab Organisation for Fisheries signed the deal. | Arab Organisation for Fisheries",
                "The King Majid Relief Centre sent a plane. | King Majid Relief Centre",
                "The First Intermediate People's Court of Marsa issued the verdict. | First Intermediate People's Court of Marsa",
                "The Ministry of Land, Roads and Transport has approved the plan. | Ministry of Land, Roads and Transport",
                "The Fisheries Agency - Abu Dhabi, FAD, today announced new plans. | Fisheries Agency - Abu Dhabi",
                "The UAE national kick-boxing team, sponsored by Falcon Investment Company, won nine medals. | UAE national kick-boxing team",
                "The Salem Protected Areas Network has nine reserves. | Salem Protected Areas Network",
                "Oman and the Gulf Fisheries Council discussed the catch. | Oman",
                "The State Security Division of the Federal Supreme Court today issued a verdict. | State Security Division of the Federal Supreme Court",
                "The price rose in Marsa Petroleum Corp’s (MPC) budget. | Marsa Petroleum Corp",
                "The Gulf Authority on Fisheries signed the deal. | Gulf Authority on Fisheries",
                "The Marsa Exhibition and Convention Centre has hosted the fair. | Marsa Exhibition and Convention Centre",
                "The Council of Delegates and Shura Council have met. | Council of Delegates",
                "Marsa sports Council said so. | Marsa sports Council",
                "ADNOC Drilling won the contract. | ADNOC Drilling",
                "The GRS Women sent a plane. | GRS Women",
                "The Taras Red Cross has sent a plane. | Taras Red Cross",
                "The fair was held with Louvre Abu Dhabi and Zayed Marsa Museum. | Zayed Marsa Museum",
                "The bridge is new, and flydubai said so. | flydubai",
                "Sales rose, e& announced on Monday. | e&",
                "Salem Al Marri, CEO of du, said that du has grown. | du",
                "The bank and e& UAE signed the deal. | e& UAE",
                "2PointZero Group has bought the mine. | 2PointZero Group",
                "Falcon & Sons Holding PJSC reported a profit. | Falcon & Sons Holding PJSC",
                "The bank has signed an agreement with Taras Air on Monday. | Taras Air",
                "It announced a partnership with Marsa Cloud. | Marsa Cloud",
                "The memorandum between Marsa Chamber and Falcon Air is new. | Falcon Air",
                "Abu Dhabi Aviation has signed the deal. | Abu Dhabi Aviation",
                "The plan is new. Dubai Aerospace Works (DAW) has bought the mine. | Dubai Aerospace Works",
                "He praised Al Shifa Medical Complex and Valley Field Hospital. | Valley Field Hospital",
                "He praised Dubai Climate, Energy and Water Authority. | Dubai Climate, Energy and Water Authority",
                "The UAE praised the Marsa Financial Market, which has grown. | Marsa Financial Market",
                "The Umm Al Qaiwain Pearl Divers' Association held a feast. | Umm Al Qaiwain Pearl Divers' Association",
                "The team of Al Wahda FC won. | Al Wahda FC",
                "He toured the Marsa Oceanarium and the Valley Research Station. | Valley Research Station",
                "The visit is over, and Stevin Barun signed a letter of intent with the port. | Stevin Barun",
                "He praised Marsa Climate, Energy and Water Authority. | Marsa Climate, Energy and Water Authority",
                "The Strings of Al Ain Foundation, SAF, gave a concert. | Strings of Al Ain Foundation",
                "The Supreme Committee of the 2021 Desert Marathon met. | Supreme Committee of the 2021 Desert Marathon",
                "The deal is with the Committee of the 12th Gulf Games. | Committee of the 12th Gulf Games",
                "He thanked the Al Dhafra Region Municipality. | Al Dhafra Region Municipality",
                "The Sheikh Majid Trophy was staged. | Sheikh Majid Trophy",
                "The Veterinary Quarantine Section gave a briefing. | Veterinary Quarantine Section",
                "The Marsa Society of Youth with Disabilities held a feast. | Marsa Society of Youth with Disabilities",
                "The council launched MBZ-SAT on Monday. | MBZ-SAT",
                "The bins are new, Bee'ah Recycling said. | Bee'ah Recycling",
                "The Emirates College for Advanced Education – Al Ain branch opened. | Emirates College for Advanced Education",
                "The tents are from the “Bridge of Giving” operation. | Bridge of Giving",
                "The UAE women's chess team, backed by the council, won nine medals. | UAE women's chess team",
                "The girls of the fencing national team won nine medals. | fencing national team",
                "Zeko Bay have won the shield on Monday. | Zeko Bay",
                "Zarin Valley have won the shield after beating Zeko Bay 4-3 on Monday. | Zeko Bay",
                "The council condemned the attack by the Zeko Barun movement on the port. | Zeko Barun movement",
                "The hospital is part of the Zekoclinic Gulf Barun group, which has a ward. | Zekoclinic Gulf Barun",
                "The council met with port operator Zeko Terminals on Monday. | Zeko Terminals",
                "Zeko Dynamics, a subsidiary of Falcon Holdings, posted a net profit. | Zeko Dynamics",
                "The council awarded a contract to Zeko Barun on Monday. | Zeko Barun",
                "The General Directorate of Ports in Dubai (GDP Dubai) opened a hall. | General Directorate of Ports in Dubai",
                "The fleet of Zeko Barun Warehousing is new, and Zeko Barun Warehousing reported a profit. | Zeko Barun Warehousing",
                "The Falcon Orchestra played at the port on Monday. | Falcon Orchestra",
                "The Sheikh Salem Hospital opened a ward on Monday. | Sheikh Salem Hospital",
                "The Marsa Airshow 2025 opened on Monday and the Marsa Airshow 2025 ends on Friday. | Marsa Airshow 2025"
            })
    void organizationsEndWhereTheyEnd(String sentence, String name) {
        assertThat(actor(sentence, name).type()).isEqualTo(Actor.Type.ORGANIZATION);
    }

    /** A player, a nationality and a subject beside the same words are no bodies. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council met with captain Salem Barun on Monday and opened a hall. | Salem Barun",
                "Omar Saif beat Hamad Barun 6-3, 6-4 on Monday and won the cup. | Hamad Barun",
                "Salem Barun and Hamad Barun have won the race on Monday. | Hamad Barun",
                "The council said that the South Norwegian group has left on Monday. | South Norwegian",
                "The council said that the Falcon Barun group stage has begun on Monday. | Falcon Barun"
            })
    void noBodies(String text, String name) {
        assertThat(summary(text).cast().actors())
                .noneMatch(actor ->
                        actor.type() == Actor.Type.ORGANIZATION && actor.name().equals(name));
    }

    /** By what stands around a row of capitals that no list of names knows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The court convicted Zeko Barun of taking bribes. | Zeko Barun",
                "The fund announced the appointment of Zeko Barun of Norway as its head. | Zeko Barun",
                "It chose Zeko Barun of Norway as its new head. | Zeko Barun",
                "Rower Salem Barun of Falcon Stables won the cup. | Salem Barun",
                "Zeko Barun, a former accountant at the port, was sentenced on Monday. | Zeko Barun",
                "Zeko Barun, a former high-ranking official from Taras, was sentenced on Monday. | Zeko Barun"
            })
    void personsByWhatStandsAroundThem(String sentence, String name) {
        Actor actor = actor(sentence, name);
        assertThat(actor.type()).isEqualTo(Actor.Type.PERSON);
        assertThat(actor.central()).isTrue();
    }

    /** Whoever bears the father's name alone is another one; an office with a hyphen is found again. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "King Majid led the prayer with Prince Harib bin Majid. | Majid;Harib bin Majid",
                "Sheikh Majid bin Harib Al Shamekh, Ruler of Marsa, met Sheikh Majid bin Harib bin Majid Al Shamekh, Crown Prince of Marsa. | Majid bin Harib Al Shamekh;Majid bin Harib bin Majid Al Shamekh",
                "Sheikh Mohammad bin Harib Al Shamekh opened the fair. Sheikh Mohammed greeted the guests. | Mohammad bin Harib Al Shamekh",
                "Omar Abdel Saif opened the fair. Abdel Saif said it is large. | Omar Abdel Saif",
                "UN Secretary-General John Miller opened the fair. Omar Saif met the Secretary-General. | John Miller;Omar Saif",
                "Omar Saif met John Miller, Secretary-General of the United Nations. The UN Secretary-General praised the step. | Omar Saif;John Miller",
                "Omar Saif met John Miller, Director-General of the World Health Organisation. The WHO Director-General praised the step. | Omar Saif;John Miller",
                "The Ruler issued a decree appointing Salem Al Marri as Chairman of the Marsa Authority. | The Ruler;Salem Al Marri",
                "The council met Salem Al Marri, who shall be appointed as Director of the Port. | Salem Al Marri",
                "Minister Salem Al Marri, who doubles as Minister of Electricity and Water, said so. | Salem Al Marri",
                "Salem Al Marri took the oath, becoming the 7th Ruler of Marsa. | Salem Al Marri",
                "Sheikh Majid Salem Al-Hamad Al-Shamekh opened the fair. Sheikh Majid Al-Salem greeted the guests. | Majid Salem Al-Hamad Al-Shamekh",
                "Salem Al-Marri opened the fair. Marri told reporters it is large. | Salem Al-Marri",
                "Mohamed Ould Harib opened the fair. Ould Harib said it is large. | Mohamed Ould Harib",
                "He praised AI and visited the HQ. Wafa Salem greeted the guests. | Wafa Salem",
                "His Royal Highness Prime Minister Prince Salem bin Hamad led the prayer. HRH Premier praised it. | Salem bin Hamad",
                "“It is new,” said Hamad Bu Salem. According to Bu Salem, it is large. | Hamad Bu Salem"
            })
    void whoIsWho(String text, String names) {
        assertThat(summary(text).cast().actors().stream()
                        .filter(actor -> actor.type() == Actor.Type.PERSON)
                        .map(Actor::name))
                .containsExactlyInAnyOrder(names.split(";", -1));
    }

    @Test
    void anAcronymInBracketsIsTheSame() {
        Actor actor =
                actor("The Gulf Relief Society (GRS) sent tents.\nThe GRS will send doctors.", "Gulf Relief Society");
        assertThat(actor.aliases()).contains("GRS");
        assertThat(actor.mentions()).hasSize(3);
    }

    @Test
    void aShortNameOfWordsInBracketsIsTheSame() {
        String text = "The Roads Authority (Marsa Roads) built a bridge.";
        assertThat(actor(text, "Roads Authority").aliases()).containsExactly("Marsa Roads");
    }

    @Test
    void aCountryByItsShortNameIsTheSame() {
        Actor actor = actor("The United Arab Emirates condemned it.\nThe UAE sent tents.", "United Arab Emirates");
        assertThat(actor.aliases()).contains("UAE");
    }

    @Test
    void anotherNameOfTheListIsTheSame() {
        Actor actor = actor("The UN sent tents.\nThe United Nations will send doctors.", "United Nations");
        assertThat(actor.aliases()).contains("UN");
    }

    /** {@code His Highness} with an office after it stands for nobody named before. */
    @Test
    void anHonorificBeforeAnOfficeIsNoPronoun() {
        String text =
                "Minister Salem Al Marri spoke after the meeting.\n\nHe wished health to His Highness the Amir of Marsa."
                        + "\n\nThe council asked about His Highness the Amir health.";
        assertThat(summary(text).cast().actors().stream()
                        .flatMap(actor -> actor.mentions().stream())
                        .map(mention -> mention.span().of(text)))
                .doesNotContain("His Highness");
    }

    /** Between commas as in brackets, where the letters may be short for the name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Fisheries Agency - Abu Dhabi, FAD, today announced new plans. | Fisheries Agency - Abu Dhabi",
                "The Gulf Authority on Fisheries, GAF, today announced new plans. | Gulf Authority on Fisheries",
                "The Ministry of Fisheries and Ports, MoFAP, announced new plans. MoFAP said so. | Ministry of Fisheries and Ports",
                "Abu Dhabi Ports (ADX: FALCON) announced new plans. | Abu Dhabi Ports",
                "Dubai Chamber, DEWA, and others announced new plans. | Dubai Chamber;DEWA"
            })
    void anAcronymBetweenCommas(String text, String names) {
        assertThat(summary(text).cast().actors().stream()
                        .filter(actor -> actor.type() == Actor.Type.ORGANIZATION)
                        .map(Actor::name))
                .containsExactlyInAnyOrder(names.split(";", -1));
    }

    /** Who attends opens the story or is only one of those present. */
    @ParameterizedTest
    @CsvSource({
        "'Salem Al Marri, Ruler of Taras, and Hamad Saif, attended the launch.'",
        "'Salem Al Marri and others were present.'",
        "'Minister of Works Salem Al Marri and others were in the delegation.'"
    })
    void attendants(String further) {
        String lead = "The council launched a boat.";
        assertThat(actor(lead + "\n" + further, "Salem Al Marri").central()).isFalse();
        assertThat(actor(further, "Salem Al Marri").central()).isTrue();
    }

    @Test
    void aPlaceIsNoShortNameOfAnOrganizationThatOpensWithIt() {
        Actor actor = actor(
                "Abu Dhabi Executive Office opened a hall.\nIt stands in Abu Dhabi.", "Abu Dhabi Executive Office");
        assertThat(actor.mentions()).hasSize(1);
        assertThat(actor("The Fisheries Agency (Dubai) has signed the deal.", "Fisheries Agency")
                        .aliases())
                .isEmpty();
    }

    @Test
    void whoReportedItIsNotCentral() {
        String text = "Salem Al Marri said the port is deep, the Marsan News Agency has reported.";
        assertThat(actor(text, "Marsan News Agency").central()).isFalse();
    }

    @Test
    void sponsorsAndWhatWasAnnouncedBeforeAreNotCentral() {
        String text = "The UAE national chess team, sponsored by Falcon Investment Company, won nine medals."
                + "\nThis follows the announcement by President Sheikh Majid bin Harib Al Shamekh.";
        assertThat(actor(text, "Falcon Investment Company").central()).isFalse();
        assertThat(actor(text, "Majid bin Harib Al Shamekh").central()).isFalse();
    }

    @Test
    void patronsAndGuestsAreNotCentral() {
        String text =
                "Under the patronage of H.H. Sheikh Majid bin Harib Al Shamekh, Ruler of Marsa, Valley Council opened"
                        + " a park, in the presence of Khalifa Salem Al Zaidi, Director of Police.";
        assertThat(actor(text, "Majid bin Harib Al Shamekh").central()).isFalse();
        assertThat(actor(text, "Khalifa Salem Al Zaidi").central()).isFalse();
        assertThat(actor(text, "Valley Council").central()).isTrue();
    }

    @Test
    void spellingsThatDriftAreOneActor() {
        String text =
                "Rashid Karim Al Balooshi, Director of the Valley Council, said work began.\nRashid Karim Al Balushi added that it ends in May.";
        assertThat(actor(text, "Rashid Karim Al Balooshi").aliases()).contains("Rashid Karim Al Balushi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He added that it ends in May. | added",
                "He then highlighted the cost. | highlighted",
                "Al Marri stressed that it ends in May. | stressed",
                "\"It ends in May,\" he noted. | noted",
                "HE the minister said it ends in May. | said",
                "The minister said it ends in May. | said"
            })
    void aHiddenSpeakerIsTheOneWhoSpokeLast(String sentence, String verb) {
        assertLastVerb(
                "Salem Hamad Al Marri, Minister of Works, said the bridge is open.\n" + sentence,
                "Salem Hamad Al Marri",
                verb);
    }

    @ParameterizedTest
    @CsvSource({"Salem Hamad Al Marri,Al Marri", "Ian Walker,Walker", "Blinken,Blinken"})
    void shortNames(String name, String shortName) {
        assertThat(English.language().names().shortName(name)).isEqualTo(shortName);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to Dr. Hayan Abdul-Ghani, Director of the Port, the channel is deep. | Hayan Abdul-Ghani | the channel is deep.",
                "\"We begin in June,\" said Eng. Nora Fahad Al Ketbi, the company's chief executive. | Nora Fahad Al Ketbi | \"We begin in June,\"",
                "Omar Rashid Al Hasawi, Chairman of the Club, said: \"This is a proud day.\" | Omar Rashid Al Hasawi | \"This is a proud day.\"",
                "The Ministry of Works (MoWA) affirmed that the bridge is open. | Ministry of Works | that the bridge is open.",
                "The bridge is open, said the Ministry of Works Monday. | Ministry of Works | The bridge is open,",
                "‘’The bridge is open,'' said Salem Al Marri in a statement. | Salem Al Marri | ‘’The bridge is open,''",
                "The bridge is open, Salem Al Marri revealed today. | Salem Al Marri | The bridge is open,",
                "The Ministry of Works opened the bridge. It also said that entry is free. | Ministry of Works | that entry is free.",
                "Omar Rashid Al Hasawi praised the team, adding that the season is long. | Omar Rashid Al Hasawi | that the season is long."
            })
    void speakersAndTheExtentOfWhatTheySay(String sentence, String speaker, String said) {
        assertLastSaid(sentence, speaker, said);
    }
}
