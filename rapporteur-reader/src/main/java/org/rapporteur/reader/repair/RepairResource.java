package org.rapporteur.reader.repair;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.rapporteur.model.RapporteurException;
import org.rapporteur.model.Sha256;

/** Reads the tables and the model of this step, and refuses them when their checksum is wrong. */
final class RepairResource {
  private static final String SUMS = "SHA256SUMS";

  private RepairResource() {}

  static byte[] read(String name) {
    byte[] bytes = bytes(name);
    check(name, bytes, new String(bytes(SUMS), StandardCharsets.UTF_8));
    return bytes;
  }

  /** Compares with the line of the list that ends in this name. */
  static void check(String name, byte[] bytes, String sums) {
    String found = Sha256.of(bytes);
    if (sums.lines().noneMatch(line -> line.equals(found + "  " + name))) {
      throw new DamagedResource(
          name
              + " inside the Rapporteur archive does not match its checksum (SHA-256 "
              + found
              + "): the archive is damaged or incomplete; download it again");
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = RepairResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new DamagedResource(
            name + " is missing from the Rapporteur archive: download it again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DamagedResource(
          name + " inside the Rapporteur archive cannot be read: " + e.getMessage());
    }
  }

  /** A part of the archive that is not as it was packed. */
  static final class DamagedResource extends RapporteurException {
    private static final long serialVersionUID = 1L;

    DamagedResource(String message) {
      super(message);
    }
  }
}
