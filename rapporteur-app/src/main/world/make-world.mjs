// Makes ../resources/org/rapporteur/app/web/world.json, the outlines that the map draws, from Natural
// Earth's countries at 1:110m (npm world-atlas). States too small for that scale get a point, taken
// from the countries at 1:50m. With --points it prints points for the test of Projection instead.
//
// One entry for each state:
//   code   ISO 3166-1 alpha-3; KOS for Kosovo; the former code for a state of the past
//   name   as the reader's table of states writes it, else as ISO 3166-1 does
//   x, y   the centre of its largest part, in the view box 0 0 1000 500
//   path   the outline as an SVG path; absent for a state that is only a point
//   of     for a state of the past: the codes of today's states that cover its area
//   from, to  for a state of the past: its years
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo'
import { iso31661 } from 'iso-3166'
import { merge } from 'topojson-client'

const require = createRequire(import.meta.url)
const here = (path) => new URL(path, import.meta.url)
const TARGET = here('../resources/org/rapporteur/app/web/world.json')
const STATES = here(
  '../../../../rapporteur-reader/src/main/resources/org/rapporteur/reader/knowledge/states.tsv'
)

// The same figures stand in org.rapporteur.app.web.Projection. Precision 0 adds no points to lines.
const projection = geoNaturalEarth1().scale(175).translate([500, 250]).precision(0)

// Areas without an ISO number. They get the code that the reader gives to places in them.
const WITHOUT_NUMBER = { Kosovo: 'KOS', 'N. Cyprus': 'CYP', Somaliland: 'SOM' }

// States of the past: today's states on their area or, where no border of today shows it, the
// longitude and latitude of the capital.
const PAST = {
  SUN: {
    of: 'ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB'.split(' '),
    at: [37.6, 55.8]
  },
  YUG: { of: 'BIH HRV KOS MKD MNE SRB SVN'.split(' '), at: [20.5, 44.8] },
  SCG: { of: 'KOS MNE SRB'.split(' '), at: [20.5, 44.8] },
  CSK: { of: 'CZE SVK'.split(' '), at: [14.4, 50.1] },
  DDR: { of: [], at: [13.4, 52.5] },
  AUH: { of: [], at: [16.4, 48.2] },
  OTT: { of: [], at: [29.0, 41.0] },
  YMD: { of: [], at: [45.0, 12.8] },
  RVN: { of: [], at: [106.7, 10.8] }
}

// Too small for 1:50m as well: longitude and latitude of the capital.
const TINY = { TUV: [179.2, -8.5] }

// Null island, Geneva, Reykjavik, Washington, Tokyo, Sydney and two corners.
const POINTS = [
  [0, 0], [6.1, 46.2], [-21.9, 64.1], [-77, 38.9], [139.7, 35.7], [151.2, -33.9], [-180, 90], [180, -90]
]

const codeOfNumber = new Map(iso31661.map((state) => [state.numeric, state.alpha3]))
const nameInIso = new Map(iso31661.map((state) => [state.alpha3, state.name]))
const tenths = (value) => Math.round(value * 10)

function readStates() {
  const [head, ...rows] = readFileSync(STATES, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
  return new Map(rows.map((row) => [row[0], Object.fromEntries(head.map((key, i) => [key, row[i]]))]))
}

/** The parts of a world-atlas file by code; a state may have several, as Cyprus has. */
function partsByCode(atlas) {
  const parts = new Map()
  for (const part of atlas.objects.countries.geometries) {
    const code = codeOfNumber.get(part.id) ?? WITHOUT_NUMBER[part.properties.name]
    if (code) parts.set(code, [...(parts.get(code) ?? []), part])
  }
  return parts
}

function largestPolygon(shape) {
  const polygons = shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
  return polygons.reduce((best, polygon) => (geoArea(polygon) > geoArea(best) ? polygon : best))
}

function centre(lonLat) {
  const [x, y] = projection(lonLat).map((value) => tenths(value) / 10)
  return { x, y }
}

/** Writes lines as steps of tenths, which is half as long as coordinates. */
class PathWriter {
  text = ''
  #x = 0
  #y = 0

  moveTo(x, y) {
    this.#x = tenths(x)
    this.#y = tenths(y)
    this.text += `M${this.#x / 10} ${this.#y / 10}l`
  }

  lineTo(x, y) {
    const dx = tenths(x) - this.#x
    const dy = tenths(y) - this.#y
    if (dx === 0 && dy === 0) return
    this.#x += dx
    this.#y += dy
    const step = `${short(dx)}${dy < 0 ? '' : ' '}${short(dy)}`
    this.text += this.text.endsWith('l') || step.startsWith('-') ? step : ` ${step}`
  }

  closePath() {
    this.text += 'z'
  }
}

function short(steps) {
  return String(steps / 10).replace(/^(-?)0\./, '$1.')
}

function outline(shape) {
  const writer = new PathWriter()
  geoPath(projection, writer)(shape)
  return writer.text.replace(/M[^M]*lz/g, '') // parts smaller than a step
}

function makeWorld() {
  const states = readStates()
  const coarse = require('world-atlas/countries-110m.json')
  const fine = require('world-atlas/countries-50m.json')
  const drawn = partsByCode(coarse)
  const nameOf = (code) => states.get(code)?.name ?? nameInIso.get(code)
  const entries = []
  for (const [code, parts] of drawn) {
    const shape = merge(coarse, parts)
    const at = centre(geoCentroid(largestPolygon(shape)))
    entries.push({ code, name: nameOf(code), ...at, path: outline(shape) })
  }
  for (const [code, parts] of partsByCode(fine)) {
    if (drawn.has(code)) continue
    const at = centre(geoCentroid(largestPolygon(merge(fine, parts))))
    entries.push({ code, name: nameOf(code), ...at })
  }
  for (const [code, at] of Object.entries(TINY)) {
    entries.push({ code, name: nameOf(code), ...centre(at) })
  }
  for (const [code, { of, at }] of Object.entries(PAST)) {
    const { name, from, to } = states.get(code)
    entries.push({ code, name, ...centre(at), of, from: Number(from), to: Number(to) })
  }
  const known = new Set(entries.map((entry) => entry.code))
  const missing = [...states.keys()].filter((code) => !known.has(code))
  if (missing.length > 0) console.warn(`Without outline or point: ${missing.join(' ')}`)
  entries.sort((a, b) => (a.code < b.code ? -1 : 1))
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n')
  writeFileSync(TARGET, `{"viewBox":"0 0 1000 500","states":[\n${lines}\n]}\n`)
  console.log(`${entries.length} states, ${entries.filter((entry) => entry.path).length} with an outline`)
}

function printPoints() {
  for (const point of POINTS) {
    const [x, y] = projection(point)
    console.log(`${point.join(', ')}, ${x.toFixed(4)}, ${y.toFixed(4)}`)
  }
}

if (process.argv.includes('--points')) printPoints()
else makeWorld()
