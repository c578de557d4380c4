"use strict";
/* The reader's own weights. What the page shows of a brand's total, rank and odds is computed here
   from what the page carries: each criterion's points at evenly spread levels of their distribution.
   docs/method.md, "The reader's own weights", says how that is done and how far off it is. */
const aftersales = (() => {
  const DRAWS = 4096;
  const FINE = 100;  // histograms have bins of 1/100 point: 50 and 80 are edges of some
  const BINS = 100 * FINE + 2;
  const CROWD = DRAWS * DRAWS / 1000;
  const HIGH = 80 - 1e-9;
  const STANDARD = 50 - 1e-9;
  const TIERS = ["high-quality", "standard", "below-standard", "unrated"];

  /* A generating vector for a lattice of 4,096 points, component by component for the space with
     product weights 0.3 * 0.93^d (after Sloan and Reztsov, and Nuyens and Cools): so few points
     fill the cube more evenly than drawn ones. */
  const LATTICE = [
    39, 1973, 1551, 837, 131, 101, 1201, 1477, 547, 1, 1727, 359, 1089, 1509, 1793, 1951, 1853, 721,
    405, 1159, 1413, 817, 499, 543, 385, 623, 1987, 631, 2021, 1149, 1685, 153, 1657, 275, 369, 453,
    943, 1257, 1863, 1391, 1769, 387, 1197, 637, 1177, 411, 843, 1393,
  ];
  const orders = [];
  const levelsOf = [];

  /** The order in which dimension `d` goes through the places from 0 to DRAWS - 1. */
  function order(d) {
    if (orders[d]) return orders[d];
    const found = new Uint16Array(DRAWS);
    if (d < LATTICE.length) {
      for (let i = 0; i < DRAWS; i++) found[i] = (i * LATTICE[d]) % DRAWS;
    } else {
      let state = d + 1;
      const next = () => {  // xorshift, seeded by the dimension: the same on every machine
        state ^= state << 13; state ^= state >>> 17; state ^= state << 5;
        return (state >>> 0) / 4294967296;
      };
      for (let i = 0; i < 8; i++) next();
      for (let i = 0; i < DRAWS; i++) found[i] = i;
      for (let i = DRAWS - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        const held = found[i]; found[i] = found[j]; found[j] = held;
      }
    }
    return (orders[d] = found);
  }

  /** The level, of so many, that each point of dimension `d` stands at. */
  function levelOf(d, levels) {
    if (!levelsOf[d] || levelsOf[d].levels !== levels) {
      const at = Uint16Array.from(order(d), (place) => Math.floor(place * levels / DRAWS));
      levelsOf[d] = { at, levels };
    }
    return levelsOf[d].at;
  }

  function unpacked(text, step) {
    const bytes = atob(text);
    const found = new Float64Array(bytes.length / 3);
    for (let i = 0; i < found.length; i++) {
      found[i] = (bytes.charCodeAt(3 * i) + 256 * bytes.charCodeAt(3 * i + 1)
        + 65536 * bytes.charCodeAt(3 * i + 2)) * step;
    }
    return found;
  }

  /** Each criterion's points at the levels, once per brand. */
  function spreads(data, brand) {
    if (!brand.levels) {
      brand.levels = brand.spread.map((text) => text === null ? null : unpacked(text, data.step));
    }
    return brand.levels;
  }

  const place = (points) => points >= HIGH ? 0 : points >= STANDARD ? 1 : 2;

  /** What all brands share under these weights: who is drawn with whom, and what nobody has. */
  function plan(data, weights) {
    const used = data.criteria.map((_, c) =>
      weights[c] > 0 && data.brands.some((brand) => brand.points[c] !== null));
    const dimension = new Map();
    const wide = data.criteria.map((_, c) =>
      used[c] && data.brands.some((brand) => brand.spread[c] !== null));
    data.criteria.forEach((criterion, c) => {
      if (wide[c] && !dimension.has(criterion.group)) dimension.set(criterion.group, dimension.size);
    });
    const unseen = data.criteria.map(() => -1);
    let next = dimension.size;
    data.criteria.forEach((_, c) => {
      if (used[c] && data.brands.some((brand) => brand.points[c] === null)) unseen[c] = next++;
    });
    let whole = 0, compared = 0;
    weights.forEach((weight, c) => { whole += weight; compared += used[c] ? weight : 0; });
    return { used, wide, dimension, unseen, whole, compared };
  }

  /** A brand's draws: `own` over what it was observed on, not yet divided, and `all` compared. */
  function drawn(data, brand, weights, shared) {
    const spread = spreads(data, brand);
    let fixed = 0;
    const groups = new Map();
    data.criteria.forEach((criterion, c) => {
      const weight = weights[c], levels = spread[c];
      if (!(weight > 0) || brand.points[c] === null) return;
      if (levels === null) {
        const points = brand.points[c];
        // As levels were on their way here: what equals one of another brand's has to meet it.
        fixed += weight * (shared.wide[c] ? Math.floor(points / data.step + 1e-6) * data.step : points);
        return;
      }
      let sum = groups.get(criterion.group);
      if (!sum) groups.set(criterion.group, sum = new Float64Array(data.levels));
      for (let k = 0; k < sum.length; k++) sum[k] += weight * levels[k];
    });
    const own = new Float64Array(DRAWS).fill(fixed);
    for (const [group, sum] of groups) {
      const at = levelOf(shared.dimension.get(group), data.levels);
      for (let i = 0; i < DRAWS; i++) own[i] += sum[at[i]];
    }
    let all = own;
    shared.unseen.forEach((d, c) => {
      if (d < 0 || brand.points[c] !== null) return;
      if (all === own) all = own.slice();
      const at = order(d), scale = weights[c] * 100 / DRAWS;
      for (let i = 0; i < DRAWS; i++) all[i] += (at[i] + 0.5) * scale;
    });
    return { own, all };
  }

  /** How many draws lie in each bin, and between which bins they lie. */
  function histogram(draws, divisor) {
    const counts = new Uint16Array(BINS), scale = FINE / divisor;
    let low = BINS, high = 0;
    for (let i = 0; i < DRAWS; i++) {
      const bin = Math.min(Math.floor(draws[i] * scale + 1e-7), BINS - 1);
      counts[bin]++;
      if (bin < low) low = bin;
      if (bin > high) high = bin;
    }
    return { counts, low, high, draws, scale };
  }

  /** The ends of the interval of some draws. */
  function ends(found, level) {
    const at = (share) => {
      const wanted = share * (DRAWS - 1) + 0.5;
      let before = 0;
      for (let k = found.low; k <= found.high; k++) {
        if (before + found.counts[k] >= wanted) {
          return Math.min((k + (wanted - before) / found.counts[k]) / FINE, 100);
        }
        before += found.counts[k];
      }
      return found.high / FINE;
    };
    const tail = (1 - level) / 2;
    return [at(tail), at(1 - tail)];
  }

  /** The draws in one bin, rising, in bins' widths. */
  function inside(found, bin) {
    const some = [];
    for (let i = 0; i < DRAWS; i++) {
      const at = found.draws[i] * found.scale;
      if (Math.min(Math.floor(at + 1e-7), BINS - 1) === bin) some.push(at);
    }
    return Float64Array.from(some).sort();
  }

  /** How many pairs of draws in one bin the first of two wins, draw by draw. */
  function wonInside(one, other, bin) {
    const theirs = inside(other, bin);
    let won = 0, below = 0, upTo = 0;
    for (const value of inside(one, bin)) {
      while (below < theirs.length && theirs[below] < value - 1e-6) below++;
      while (upTo < theirs.length && theirs[upTo] <= value + 1e-6) upTo++;
      won += (below + upTo) / 2;
    }
    return won;
  }

  /** How often a draw of one is above a draw of the other, whichever meet; equal ones count half.
      A bin that many draws of both lie in, as where points hardly differ, is looked into. */
  function beats(one, other) {
    let below = 0, won = 0;
    for (let k = Math.min(one.low, other.low); k <= one.high; k++) {
      const met = one.counts[k] * other.counts[k];
      won += one.counts[k] * below + (met > CROWD ? wonInside(one, other, k) : met / 2);
      below += other.counts[k];
    }
    return won / DRAWS / DRAWS;
  }

  function tierOdds(data, brand, weights, gates, shared, own, divisor, found) {
    const levels = spreads(data, brand);
    const held = [];
    let bar = 0;  // what facts hold it down to, in every draw
    data.criteria.forEach((criterion, c) => {
      if (!gates[c] || !(weights[c] > 0) || brand.points[c] === null) return;
      if (levels[c] === null) { bar = Math.max(bar, place(brand.points[c])); return; }
      const at = levelOf(shared.dimension.get(criterion.group), data.levels);
      held.push([Uint8Array.from(levels[c], place), at]);
    });
    const counts = [0, 0, 0];
    if (!held.length) {
      for (let k = found.low; k <= found.high; k++) {
        counts[Math.max(bar, k >= 80 * FINE ? 0 : k >= 50 * FINE ? 1 : 2)] += found.counts[k];
      }
    } else {
      for (let i = 0; i < DRAWS; i++) {
        let tier = Math.max(bar, place(own[i] / divisor));
        for (const [tiers, at] of held) tier = Math.max(tier, tiers[at[i]]);
        counts[tier]++;
      }
    }
    return counts.map((count) => count / DRAWS);
  }

  function scored(data, brand, weights, gates, shared) {
    let divisor = 0, earned = 0, like = 0, thin = 0;
    data.criteria.forEach((_, c) => {
      const points = brand.points[c];
      if (points !== null) { divisor += weights[c]; earned += weights[c] * points; }
      if (shared.used[c]) like += weights[c] * (points === null ? 50 : points);
    });
    for (const c of brand.thin) thin += weights[c];
    const coverage = shared.whole > 0 ? divisor / shared.whole : 0;
    const { own, all } = drawn(data, brand, weights, shared);
    const mine = divisor > 0 ? histogram(own, divisor) : null;
    const same = all === own && divisor === shared.compared;
    const found = {
      brand, coverage, all: same && mine ? mine : histogram(all, shared.compared || 1),
      rated: false, nothing: !(divisor > 0), points: null, low: null, high: null, tier: 3, capped: false, sure: "unknown", odds: null, ahead: null, rank: null, tied: false,
      like: shared.compared > 0 ? like / shared.compared : 0,
    };
    if (found.nothing) return found;
    const [low, high] = ends(mine, data.level);
    found.points = earned / divisor;
    found.low = Math.min(low, found.points);
    found.high = Math.max(high, found.points);
    found.odds = tierOdds(data, brand, weights, gates, shared, own, divisor, mine);
    found.rated = coverage >= data.minCoverage - 1e-9;
    if (!found.rated) return found;
    const byPoints = place(found.points);
    found.tier = byPoints;
    data.criteria.forEach((_, c) => {
      if (gates[c] && weights[c] > 0 && brand.points[c] !== null) {
        found.tier = Math.max(found.tier, brand.tiers[c]);
      }
    });
    found.capped = found.tier > byPoints;
    const odds = found.odds[found.tier];
    found.sure = thin >= coverage * shared.whole / 2 ? "provisional"
      : odds >= data.firm ? "firm" : odds >= data.likely ? "likely" : "open";
    return found;
  }

  /** The ranking under these weights, best first; pure. `gates` are the rubric's by default. */
  function weigh(data, weights, gates) {
    gates = gates || data.criteria.map((criterion) => criterion.gate);
    const shared = plan(data, weights);
    const found = data.brands.map((brand) => scored(data, brand, weights, gates, shared));
    const rounded = (one) => Math.round(one.like * 1e9) / 1e9;
    found.sort((a, b) => (a.nothing - b.nothing) || (b.rated - a.rated)
      || (rounded(b) - rounded(a)) || (a.brand.byName - b.brand.byName));
    const rated = found.filter((one) => one.rated);
    const sharing = new Map();
    let first = 0, surest = 0;
    rated.forEach((one, i) => {
      if (i + 1 < rated.length) one.ahead = beats(one.all, rated[i + 1].all);
      const behind = (place) => beats(rated[place].all, one.all) >= data.apart;
      if (i === 0 || behind(first) || behind(i - 1) || behind(surest)) first = surest = i;
      else if (one.low > rated[surest].low) surest = i;
      one.rank = first + 1;
      sharing.set(one.rank, (sharing.get(one.rank) || 0) + 1);
    });
    for (const one of rated) one.tied = sharing.get(one.rank) > 1;
    return {
      order: found.map((one) => one.brand.slug),
      brands: found.map((one) => ({
        slug: one.brand.slug, name: one.brand.name, points: one.points, low: one.low,
        high: one.high, tier: TIERS[one.tier], capped: one.capped, sure: one.sure, odds: one.odds,
        ahead: one.ahead, rank: one.rank, tied: one.tied, coverage: one.coverage,
      })),
    };
  }

  return { weigh, data: null };
})();
