package org.rapporteur.archive.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Status;
import org.rapporteur.model.codebook.CameoCode;
import org.rapporteur.model.codebook.CameoCoder;

/**
 * PLOVER type and mode of an event, such as {@code CONSULT} or {@code CONSULT/visit}. What hangs on
 * them (quad, intensity, CAMEO code and Goldstein score) changes with them.
 *
 * @param name on the command line
 * @param coder derives the CAMEO code
 */
record CodeField(String name, CameoCoder coder) implements Field {
  private static final String BETWEEN = "/";

  @Override
  public String choices() {
    return "a PLOVER type ("
        + Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.joining(", "))
        + "), or a type and a mode of it as in CONSULT/visit";
  }

  @Override
  public String stored(Handle handle, String written) {
    Code code = parse(written.strip());
    return code.mode == null ? code.type.name() : code.type.name() + BETWEEN + code.mode.label();
  }

  @Override
  public void overlay(Handle handle, long id, @Nullable String value) {
    if (value == null) {
      throw new WrongCorrection(name + " cannot be empty: give " + choices());
    }
    Code code = parse(value);
    CameoCode cameo = cameo(handle, id, code);
    handle
        .createUpdate(
            """
            UPDATE event SET type = :type, mode = :mode, quad = :quad, intensity = :intensity,
              cameo = :cameo, goldstein = :goldstein
            WHERE id = :id
            """)
        .bind("type", code.type.name())
        .bind("mode", code.mode == null ? null : code.mode.label())
        .bind("quad", code.type.quad().ordinal() + 1)
        .bind("intensity", code.mode == null ? code.type.intensity() : code.mode.intensity())
        .bind("cameo", cameo.code())
        .bind("goldstein", cameo.goldstein())
        .bind("id", id)
        .execute();
  }

  private CameoCode cameo(Handle handle, long id, Code code) {
    Optional<String> words =
        handle
            .createQuery(
                "SELECT r.words FROM event e JOIN event_report r ON r.id = e.first WHERE e.id = :id")
            .bind("id", id)
            .mapTo(String.class)
            .findFirst();
    String status =
        handle
            .createQuery("SELECT status FROM event WHERE id = :id")
            .bind("id", id)
            .mapTo(String.class)
            .one();
    return coder.code(
        code.type,
        code.mode,
        words.orElse("").toLowerCase(Locale.ROOT),
        List.of(),
        status.equals(Status.PLANNED.label()));
  }

  private Code parse(String written) {
    int slash = written.indexOf(BETWEEN);
    String type = slash < 0 ? written : written.substring(0, slash);
    EventType found =
        Arrays.stream(EventType.values())
            .filter(each -> each.name().equalsIgnoreCase(type.strip()))
            .findFirst()
            .orElseThrow(() -> wrong(written));
    if (slash < 0) {
      return new Code(found, null);
    }
    String mode = written.substring(slash + 1).strip().toLowerCase(Locale.ROOT);
    return new Code(found, Mode.of(found, mode).orElseThrow(() -> wrong(written)));
  }

  private WrongCorrection wrong(String written) {
    return new WrongCorrection(name + "=" + written + ": give " + choices());
  }

  private record Code(EventType type, @Nullable Mode mode) {}
}
