package org.rapporteur.archive.export;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.PlaceRecord;

/**
 * A map of events, RFC 7946: one Feature each. A country is no point: what is known to a country
 * only has no geometry unless asked for.
 */
final class GeoJson implements Export {
  private final Sink sink;
  private final boolean countryPoints;
  private final List<Column<EventRecord>> properties = OwnColumns.columns();
  private boolean begun;

  GeoJson(OutputStream out, boolean countryPoints) {
    this.sink = new Sink(out);
    this.countryPoints = countryPoints;
  }

  static List<Field> fields() {
    return OwnColumns.columns().stream().map(Column::field).toList();
  }

  @Override
  public void event(EventRecord event) {
    sink.write(begun ? ",\n" : "{\"type\":\"FeatureCollection\",\"features\":[\n");
    begun = true;
    Members feature = new Members().put("type", "Feature").put("id", event.key());
    PlaceRecord place = pin(event);
    Double longitude = place == null ? null : place.entity().longitude();
    Double latitude = place == null ? null : place.entity().latitude();
    if (longitude == null || latitude == null) {
      feature.putNull("geometry");
    } else {
      feature.put(
          "geometry",
          new Members().put("type", "Point").putNumbers("coordinates", longitude, latitude));
    }
    sink.write(feature.put("properties", properties(event)).line());
  }

  @Override
  public void finish() {
    sink.write(begun ? "\n]}\n" : "{\"type\":\"FeatureCollection\",\"features\":[]}\n");
    sink.flush();
  }

  private @Nullable PlaceRecord pin(EventRecord event) {
    boolean shown = countryPoints || Precision.of(event.place()) != Precision.COUNTRY;
    return shown ? event.place() : null;
  }

  private Members properties(EventRecord event) {
    Members members = new Members();
    properties.forEach(column -> members.put(column.field().name(), column.value().apply(event)));
    return members;
  }
}
