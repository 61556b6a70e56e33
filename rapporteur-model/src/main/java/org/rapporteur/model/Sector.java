package org.rapporteur.model;

/**
 * The 25 sectors of PLOVER 2.0: what part of society a party belongs to. MED is medical, JRN the
 * media (CAMEO used MED for media).
 */
public enum Sector {
  /** Police. */
  COP,
  /** Executive and governing parties. */
  GOV,
  /** Courts. */
  JUD,
  /** Parliaments. */
  LEG,
  /** State forces. */
  MIL,
  /** Pro-government paramilitaries. */
  PRM,
  /** Political parties. */
  PTY,
  /** Armed opposition. */
  REB,
  /** Intelligence services. */
  SPY,
  /** Armed, allegiance unknown. */
  UAF,
  /** Unidentified. */
  UNK,
  /** Farm labour. */
  AGR,
  /** Firms. */
  BUS,
  /** Criminals. */
  CRM,
  /** Civilians and protesters. */
  CVL,
  /** Education. */
  EDU,
  /** Former officials and elites. */
  ELI,
  /** Journalists and media. */
  JRN,
  /** Organised labour. */
  LAB,
  /** Medical staff. */
  MED,
  /** Refugees and displaced. */
  REF,
  /** Political opposition. */
  OPP,
  /** Partly recognised state. */
  PRE,
  /** Religious bodies. */
  REL,
  /** Civil society. */
  SOC
}
