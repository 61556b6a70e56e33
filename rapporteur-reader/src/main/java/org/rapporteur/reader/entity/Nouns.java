package org.rapporteur.reader.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.EntityType;

/** Common nouns sorted by what they can stand for in the news; lemmas, lower case. */
final class Nouns {
  /** With a state's adjective they are the state itself: the Chinese government. */
  static final Set<String> GOVERNMENT =
      words(
          "government authorities authority administration regime junta leadership "
              + "cabinet executive");

  /** A state by what it is. */
  static final Set<String> STATE =
      words(
          "country nation state kingdom republic sultanate emirate homeland island "
              + "capital neighbour neighbor");

  /**
   * Parts of a state that act for it when its adjective stands before them: Russian troops, the
   * Greek side.
   */
  static final Set<String> STATE_ARM =
      words(
          "side troops troop soldier officer delegation navy ambassador diplomat envoy "
              + "representative official negotiator minister instructor aircraft jet warplane "
              + "plane ship boat vessel cutter warship frigate helicopter drone tank missile "
              + "coastguard attaché attache general marine people force artillery mission "
              + "engineer investigator partner consul airstrike readout military intelligence "
              + "guard patrol fighter pilot crew unit position citizen "
              + "peacekeeper prosecutor post personnel garrison battalion brigade gunboat "
              + "trawler surveyor mediator d'affaires d’affaires");

  /** The arms by which a state acts as a whole. */
  static final Set<String> POWER = words("army military force forces troop troops navy side");

  /** Several people who lead or speak for somebody. */
  static final Set<String> LEADER =
      words(
          "leader president minister premier chancellor king prime head counterpart chief "
              + "diplomat politician man woman guest host colleague rival statesman secretary "
              + "general envoy ambassador monarch");

  /** Several states or their parts. */
  static final Set<String> STATES =
      words(
          "country nation state government neighbour neighbor capital republic kingdom "
              + "army navy ministry ally administration embassy power partner delegation parliament "
              + "coastguard");

  /** Either. */
  static final Set<String> SIDES =
      words(
          "side party two both neither pair rival signatory either three four participant negotiator guarantor council delegate");

  /** Bodies that a definite noun can take up again. */
  static final Set<String> BODY =
      words(
          "bloc ministry group organization organisation agency council commission "
              + "committee court company firm party movement alliance union coalition front "
              + "militia parliament assembly senate house bank paper newspaper magazine daily "
              + "channel broadcaster institute centre center university association federation "
              + "fund office department panel body tribunal army navy police force outlet "
              + "website station network club embassy forum mission community league corps "
              + "brigade faction legion guard column insurgents rebels");

  /** Several people as one armed or political body; a body's name can stand behind it. */
  static final Set<String> FIGHTERS =
      words(
          "rebel insurgent militant fighter guerrilla separatist jihadist gunman "
              + "terrorist militiaman kidnapper");

  /** What no actor but a thing can be called. */
  static final Map<EntityType, Set<String>> THINGS =
      Map.of(
          EntityType.LAW,
          words(
              "treaty agreement accord pact deal declaration protocol convention text document "
                  + "resolution law act bill charter memorandum compact rule measure plan"),
          EntityType.EVENT,
          words(
              "summit war conflict conference forum meeting talks talk election game exercise "
                  + "operation visit crisis session"),
          EntityType.FAC,
          words(
              "corridor railway line pipeline bridge port airport building palace route road "
                  + "canal dam plant prison crossing base project station cable link tunnel wall fence "
                  + "mine field camp hospital terminal reactor"),
          EntityType.LOC,
          words(
              "region sea area strait island valley river lake territory zone desert coast gulf "
                  + "ocean continent"),
          EntityType.PRODUCT,
          words(
              "missile ship plane aircraft vessel weapon system drone tank rocket submarine "
                  + "helicopter"));

  /** A person by office or trade. */
  static final Set<String> PERSON =
      words(
          "president minister premier chancellor king queen leader spokesman spokeswoman "
              + "spokesperson ambassador envoy analyst expert politician lawmaker senator "
              + "deputy governor mayor general commander officer aide adviser advisor diplomat "
              + "professor lecturer scholar historian journalist editor lawyer judge prosecutor "
              + "activist official secretary chairman chairwoman chair director head chief "
              + "commissioner man woman economist emir sultan prince princess pope guest host "
              + "visitor representative consul negotiator mediator colonel admiral captain "
              + "major lieutenant sergeant counterpart colleague wife husband son daughter "
              + "father mother brother sister cousin researcher student teacher doctor priest "
              + "bishop author writer candidate speaker monarch legislator veteran successor "
              + "predecessor boss fisherman farmer observer source");

  /** Bodies of any kind. */
  static final Set<String> ANY_BODY =
      words(
          "group bloc organization organisation agency body company firm movement party coalition alliance militia faction outlet paper newspaper "
              + "magazine daily broadcaster channel website network");

  /** Those who fight or work for somebody whose name stands before them. */
  static final Set<String> FORCES =
      words(
          "troop troops soldier force fighter unit man gunman officer target position militant rebel insurgent guerrilla guard aircraft jet "
              + "warplane convoy patrol militiaman airstrike strike ship vessel building tank terrorist base camp vehicle post");

  /** All of several. */
  static final Set<String> DISTRIBUTIVE = Set.of("both", "each", "neither", "either");

  /** How many are meant by a word. */
  static final Map<String, Integer> COUNT =
      Map.of(
          "two", 2, "both", 2, "2", 2, "three", 3, "3", 3, "four", 4, "4", 4, "five", 5, "neither",
          2, "either", 2);

  /** Words before a noun that take up something known. */
  static final Set<String> DEFINITE =
      words(
          "the this that these those its his her their both each neither either our my " + "your");

  private Nouns() {}

  /**
   * Whether only a treaty, an occasion or a building can be called so, and neither body nor state.
   */
  static boolean isMade(String lemma) {
    boolean acts = BODY.contains(lemma) || STATE.contains(lemma) || STATES.contains(lemma);
    return !acts
        && Stream.of(EntityType.LAW, EntityType.EVENT, EntityType.FAC)
            .anyMatch(type -> THINGS.getOrDefault(type, Set.of()).contains(lemma));
  }

  private static Set<String> words(String separated) {
    return Set.copyOf(List.of(separated.split(" ")));
  }
}
