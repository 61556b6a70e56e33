package org.rapporteur.model;

/** The 37 contexts of PLOVER 2.0: what an act is about. */
public enum Context {
  /** Military. */
  MILITARY("military"),

  /** Intelligence. */
  INTELLIGENCE("intelligence"),

  /** Executive. */
  EXECUTIVE("executive"),

  /** Legislative. */
  LEGISLATIVE("legislative"),

  /** Election. */
  ELECTION("election"),

  /** Political institutions. */
  POLITICAL_INSTITUTIONS("political_institutions"),

  /** Pro democracy. */
  PRO_DEMOCRACY("pro_democracy"),

  /** Pro autocracy. */
  PRO_AUTOCRACY("pro_autocracy"),

  /** Economic. */
  ECONOMIC("economic"),

  /** Legal. */
  LEGAL("legal"),

  /** Reparations. */
  REPARATIONS("reparations"),

  /** Human rights. */
  HUMAN_RIGHTS("human_rights"),

  /** Rights freedoms. */
  RIGHTS_FREEDOMS("rights_freedoms"),

  /** Repression. */
  REPRESSION("repression"),

  /** Human security. */
  HUMAN_SECURITY("human_security"),

  /** Gender. */
  GENDER("gender"),

  /** Lgbt. */
  LGBT("lgbt"),

  /** Religion ethnicity. */
  RELIGION_ETHNICITY("religion_ethnicity"),

  /** Inequality. */
  INEQUALITY("inequality"),

  /** Diplomatic. */
  DIPLOMATIC("diplomatic"),

  /** Territory. */
  TERRITORY("territory"),

  /** Peacekeeping. */
  PEACEKEEPING("peacekeeping"),

  /** Health. */
  HEALTH("health"),

  /** Asylum. */
  ASYLUM("asylum"),

  /** Migration. */
  MIGRATION("migration"),

  /** Disasters. */
  DISASTERS("disasters"),

  /** Natural resource. */
  NATURAL_RESOURCE("natural_resource"),

  /** Environment. */
  ENVIRONMENT("environment"),

  /** Technology. */
  TECHNOLOGY("technology"),

  /** Terrorism. */
  TERRORISM("terrorism"),

  /** Cbrn. */
  CBRN("cbrn"),

  /** Cyber. */
  CYBER("cyber"),

  /** Misinformation. */
  MISINFORMATION("misinformation"),

  /** Crime. */
  CRIME("crime"),

  /** Corruption. */
  CORRUPTION("corruption"),

  /** Illegal drugs. */
  ILLEGAL_DRUGS("illegal_drugs"),

  /** Trafficking. */
  TRAFFICKING("trafficking");

  private final String label;

  Context(String label) {
    this.label = label;
  }

  /** Returns the word that stands for this value in JSON and on screen. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return label;
  }
}
