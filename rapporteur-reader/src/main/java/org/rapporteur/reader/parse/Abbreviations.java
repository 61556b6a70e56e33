package org.rapporteur.reader.parse;

import java.util.Locale;
import java.util.Set;

/** Words that carry a full stop of their own, by what the full stop can mean beside that. */
final class Abbreviations {
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "Mr", "Mrs", "Ms", "Messrs", "Mme", "Mlle", "Dr", "Drs", "Prof", "Rev", "Hon", "Fr",
          "Msgr", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Cdr", "Comdr", "Adm", "Brig", "Sgt",
          "Cpl", "Spc", "Pvt", "Pfc", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Pres", "Amb",
          "Supt", "Insp", "Det", "St", "Ste", "Mt", "Ft", "vs", "cf", "viz", "approx", "ca", "Ven",
          "Sec", "Atty", "Rt", "Lieut", "Mgr", "Bp", "Abp", "Archbp", "Cllr", "Ald", "Mmes", "Sra",
          "Srta", "Wm", "Geo", "Chas", "Thos", "Jas");

  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "No", "Nos", "no", "nos", "Art", "Arts", "art", "Sec", "Secs", "para", "paras", "Fig",
          "Figs", "fig", "Vol", "vol", "Vols", "pp", "p", "Ch", "ch", "Op", "op", "est");

  private static final Set<String> ANYWHERE =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
          "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Jr", "Sr", "Inc", "Ltd",
          "Corp", "Co", "Cos", "Bros", "etc", "al", "dept", "Dept", "Assn", "Intl", "Univ", "Ave",
          "Blvd", "Rd", "Calif", "Fla", "Tex", "Mass", "Conn", "Ariz", "Colo", "Pa", "Va", "Ga",
          "Ill", "Mich", "Minn", "Wash", "Ore", "Tenn", "Okla", "ret", "resp", "incl", "Esq");

  /**
   * Words that begin a sentence, and hardly ever a name, so that an abbreviation before them ends
   * one.
   */
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "An",
          "In",
          "On",
          "At",
          "He",
          "She",
          "It",
          "They",
          "We",
          "You",
          "This",
          "That",
          "These",
          "Those",
          "But",
          "And",
          "Or",
          "So",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "As",
          "For",
          "From",
          "With",
          "By",
          "To",
          "There",
          "Here",
          "His",
          "Her",
          "Their",
          "Its",
          "Our",
          "Your",
          "My",
          "What",
          "Who",
          "Why",
          "How",
          "Where",
          "Which",
          "Both",
          "Each",
          "Some",
          "Many",
          "Most",
          "All",
          "Another",
          "Other",
          "However",
          "Meanwhile",
          "Earlier",
          "Later",
          "Then",
          "Since",
          "Although",
          "Though",
          "Despite",
          "Under",
          "Over",
          "During",
          "Such",
          "Not",
          "Now",
          "Only",
          "Also",
          "Neither",
          "Nor",
          "Among",
          "Following",
          "According",
          "Asked",
          "Yet",
          "Still",
          "Until",
          "Because",
          "Once",
          "Last",
          "Speaking",
          "Several",
          "Officials",
          "Nobody",
          "Nothing",
          "Instead",
          "A",
          "I");

  /** Words that go on after a time of day, as in 10 a.m. Eastern. */
  private static final Set<String> AFTER_TIME =
      Set.of(
          "Eastern",
          "Central",
          "Pacific",
          "Mountain",
          "Moscow",
          "Beijing",
          "London",
          "Paris",
          "Greenwich",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Abbreviations() {}

  /** Tells whether the word after a.m. or p.m. belongs to the time: a zone, a day or a month. */
  static boolean followsTime(String word) {
    boolean zone =
        word.length() >= 2 && word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT));
    return zone || AFTER_TIME.contains(word);
  }

  /** Tells whether a sentence never ends with this abbreviation, because a name must follow. */
  static boolean neverEndsSentence(String word) {
    return BEFORE_NAME.contains(word);
  }

  /** Tells whether the full stop belongs to the word when a number follows. */
  static boolean precedesNumber(String word) {
    return BEFORE_NUMBER.contains(word) || ANYWHERE.contains(word);
  }

  /** Tells whether the word is an abbreviation with which a sentence may end all the same. */
  static boolean mayEndSentence(String word) {
    return ANYWHERE.contains(word);
  }

  /** Tells whether a sentence begins with this word rather than a name. */
  static boolean startsSentence(String word) {
    return STARTERS.contains(word);
  }
}
