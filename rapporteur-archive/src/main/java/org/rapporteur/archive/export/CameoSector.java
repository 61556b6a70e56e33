package org.rapporteur.archive.export;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sector;

/** The way back from PLOVER's sectors to CAMEO's actor types. */
final class CameoSector {
  private CameoSector() {}

  /**
   * Returns CAMEO's type, which differs where it says something else: MED are the media there and
   * HLH is health. Nothing where CAMEO has no such type.
   */
  static @Nullable String of(@Nullable Sector sector) {
    if (sector == null) {
      return null;
    }
    return switch (sector) {
      case JRN -> "MED";
      case MED -> "HLH";
      case UNK, PRE, SOC, PRM -> null;
      case COP,
          GOV,
          JUD,
          LEG,
          MIL,
          PTY,
          REB,
          SPY,
          UAF,
          AGR,
          BUS,
          CRM,
          CVL,
          EDU,
          ELI,
          LAB,
          REF,
          OPP,
          REL ->
          sector.name();
    };
  }
}
