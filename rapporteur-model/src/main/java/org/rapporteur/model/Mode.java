package org.rapporteur.model;

import java.util.Optional;

/**
 * The 67 modes of PLOVER 2.0: how an act of a type was done. AGREE, SUPPORT, CONCEDE, COOPERATE and
 * AID have none.
 */
public enum Mode {
  /** CONSULT, visit. */
  CONSULT_VISIT(EventType.CONSULT, "visit", 4.0),
  /** CONSULT, third-party. */
  CONSULT_THIRD_PARTY(EventType.CONSULT, "third-party", 1.0),
  /** CONSULT, multilateral. */
  CONSULT_MULTILATERAL(EventType.CONSULT, "multilateral", 4.0),
  /** CONSULT, phone. */
  CONSULT_PHONE(EventType.CONSULT, "phone", 1.5),
  /** RETREAT, withdraw. */
  RETREAT_WITHDRAW(EventType.RETREAT, "withdraw", 8.0),
  /** RETREAT, release. */
  RETREAT_RELEASE(EventType.RETREAT, "release", 6.5),
  /** RETREAT, disarm. */
  RETREAT_DISARM(EventType.RETREAT, "disarm", 10.0),
  /** RETREAT, ceasefire. */
  RETREAT_CEASEFIRE(EventType.RETREAT, "ceasefire", 7.5),
  /** RETREAT, access. */
  RETREAT_ACCESS(EventType.RETREAT, "access", 6.5),
  /** RETREAT, resign. */
  RETREAT_RESIGN(EventType.RETREAT, "resign", 4.5),
  /** REQUEST, assist. */
  REQUEST_ASSIST(EventType.REQUEST, "assist", 0.5),
  /** REQUEST, change. */
  REQUEST_CHANGE(EventType.REQUEST, "change", -1.0),
  /** REQUEST, yield. */
  REQUEST_YIELD(EventType.REQUEST, "yield", -1.0),
  /** REQUEST, meet. */
  REQUEST_MEET(EventType.REQUEST, "meet", 0.0),
  /** REJECT, assist. */
  REJECT_ASSIST(EventType.REJECT, "assist", -1.5),
  /** REJECT, change. */
  REJECT_CHANGE(EventType.REJECT, "change", -2.0),
  /** REJECT, yield. */
  REJECT_YIELD(EventType.REJECT, "yield", -2.0),
  /** REJECT, meet. */
  REJECT_MEET(EventType.REJECT, "meet", -2.0),
  /** ACCUSE, disapprove. */
  ACCUSE_DISAPPROVE(EventType.ACCUSE, "disapprove", -2.0),
  /** ACCUSE, investigate. */
  ACCUSE_INVESTIGATE(EventType.ACCUSE, "investigate", -3.5),
  /** ACCUSE, allege. */
  ACCUSE_ALLEGE(EventType.ACCUSE, "allege", -3.5),
  /** THREATEN, restrict. */
  THREATEN_RESTRICT(EventType.THREATEN, "restrict", -3.0),
  /** THREATEN, arrest. */
  THREATEN_ARREST(EventType.THREATEN, "arrest", -3.5),
  /** THREATEN, relations. */
  THREATEN_RELATIONS(EventType.THREATEN, "relations", -3.5),
  /** THREATEN, expel. */
  THREATEN_EXPEL(EventType.THREATEN, "expel", -3.5),
  /** THREATEN, territory. */
  THREATEN_TERRITORY(EventType.THREATEN, "territory", -4.0),
  /** THREATEN, violence. */
  THREATEN_VIOLENCE(EventType.THREATEN, "violence", -3.5),
  /** PROTEST, demo. */
  PROTEST_DEMO(EventType.PROTEST, "demo", -5.0),
  /** PROTEST, riot. */
  PROTEST_RIOT(EventType.PROTEST, "riot", -7.0),
  /** PROTEST, strike. */
  PROTEST_STRIKE(EventType.PROTEST, "strike", -5.0),
  /** PROTEST, hunger. */
  PROTEST_HUNGER(EventType.PROTEST, "hunger", -4.5),
  /** PROTEST, boycott. */
  PROTEST_BOYCOTT(EventType.PROTEST, "boycott", -4.5),
  /** PROTEST, obstruct. */
  PROTEST_OBSTRUCT(EventType.PROTEST, "obstruct", -4.5),
  /** PROTEST, vandalize. */
  PROTEST_VANDALIZE(EventType.PROTEST, "vandalize", Double.NaN),
  /** SANCTION, convict. */
  SANCTION_CONVICT(EventType.SANCTION, "convict", -6.0),
  /** SANCTION, expel. */
  SANCTION_EXPEL(EventType.SANCTION, "expel", -5.5),
  /** SANCTION, withdraw. */
  SANCTION_WITHDRAW(EventType.SANCTION, "withdraw", -6.0),
  /** SANCTION, discontinue. */
  SANCTION_DISCONTINUE(EventType.SANCTION, "discontinue", -6.0),
  /** MOBILIZE, troops. */
  MOBILIZE_TROOPS(EventType.MOBILIZE, "troops", -6.5),
  /** MOBILIZE, weapons. */
  MOBILIZE_WEAPONS(EventType.MOBILIZE, "weapons", -6.5),
  /** MOBILIZE, police. */
  MOBILIZE_POLICE(EventType.MOBILIZE, "police", -5.5),
  /** MOBILIZE, militia. */
  MOBILIZE_MILITIA(EventType.MOBILIZE, "militia", -6.0),
  /** COERCE, seize. */
  COERCE_SEIZE(EventType.COERCE, "seize", -7.0),
  /** COERCE, restrict. */
  COERCE_RESTRICT(EventType.COERCE, "restrict", -7.0),
  /** COERCE, censor. */
  COERCE_CENSOR(EventType.COERCE, "censor", -6.5),
  /** COERCE, curfew. */
  COERCE_CURFEW(EventType.COERCE, "curfew", -6.5),
  /** COERCE, martial-law. */
  COERCE_MARTIAL_LAW(EventType.COERCE, "martial-law", -7.5),
  /** COERCE, arrest. */
  COERCE_ARREST(EventType.COERCE, "arrest", -7.0),
  /** COERCE, deport. */
  COERCE_DEPORT(EventType.COERCE, "deport", -7.0),
  /** COERCE, withhold. */
  COERCE_WITHHOLD(EventType.COERCE, "withhold", -7.0),
  /** COERCE, misinformation. */
  COERCE_MISINFORMATION(EventType.COERCE, "misinformation", -6.5),
  /** COERCE, cyber. */
  COERCE_CYBER(EventType.COERCE, "cyber", -7.0),
  /** ASSAULT, abduct. */
  ASSAULT_ABDUCT(EventType.ASSAULT, "abduct", -8.5),
  /** ASSAULT, beat. */
  ASSAULT_BEAT(EventType.ASSAULT, "beat", -7.5),
  /** ASSAULT, torture. */
  ASSAULT_TORTURE(EventType.ASSAULT, "torture", -8.5),
  /** ASSAULT, sexual. */
  ASSAULT_SEXUAL(EventType.ASSAULT, "sexual", -8.5),
  /** ASSAULT, targeted. */
  ASSAULT_TARGETED(EventType.ASSAULT, "targeted", -9.5),
  /** ASSAULT, destroy. */
  ASSAULT_DESTROY(EventType.ASSAULT, "destroy", -8.5),
  /** ASSAULT, primitive. */
  ASSAULT_PRIMITIVE(EventType.ASSAULT, "primitive", -8.0),
  /** ASSAULT, firearms. */
  ASSAULT_FIREARMS(EventType.ASSAULT, "firearms", -9.0),
  /** ASSAULT, explosives. */
  ASSAULT_EXPLOSIVES(EventType.ASSAULT, "explosives", -9.0),
  /** ASSAULT, suicide-attack. */
  ASSAULT_SUICIDE_ATTACK(EventType.ASSAULT, "suicide-attack", -9.5),
  /** ASSAULT, aerial. */
  ASSAULT_AERIAL(EventType.ASSAULT, "aerial", -9.5),
  /** ASSAULT, drone. */
  ASSAULT_DRONE(EventType.ASSAULT, "drone", -9.5),
  /** ASSAULT, heavy-weapons. */
  ASSAULT_HEAVY_WEAPONS(EventType.ASSAULT, "heavy-weapons", -9.5),
  /** ASSAULT, crowd-control. */
  ASSAULT_CROWD_CONTROL(EventType.ASSAULT, "crowd-control", -7.5),
  /** ASSAULT, unconventional. */
  ASSAULT_UNCONVENTIONAL(EventType.ASSAULT, "unconventional", -10.0);

  private final EventType type;
  private final String label;
  private final double intensity;

  Mode(EventType type, String label, double intensity) {
    this.type = type;
    this.label = label;
    this.intensity = intensity;
  }

  /** Returns the mode of a type by its label, for example {@code Mode.of(CONSULT, "visit")}. */
  public static Optional<Mode> of(EventType type, String label) {
    for (Mode mode : values()) {
      if (mode.type == type && mode.label.equals(label)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }

  /** Returns the event type that this mode belongs to. */
  public EventType type() {
    return type;
  }

  /** Returns PLOVER's name of the mode, which is unique only together with the type. */
  public String label() {
    return label;
  }

  /** Returns the score of the mode, or the base score of its type where PLOVER gives none. */
  public double intensity() {
    return Double.isNaN(intensity) ? type.intensity() : intensity;
  }

  @Override
  public String toString() {
    return label;
  }
}
