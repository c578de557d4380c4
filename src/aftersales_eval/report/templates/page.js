"use strict";
/* The page: sliders, profiles and the address to weights, and weights to the ranking's rows. */
(() => {
  const data = JSON.parse(document.getElementById("evidence").textContent);
  aftersales.data = data;
  const table = document.getElementById("ranking");
  const panel = document.getElementById("weights");
  const body = table.tBodies[0];
  const rows = new Map(Array.from(body.rows, (row) => [row.dataset.brand, row]));
  const published = Array.from(body.rows);
  const start = data.criteria.map((criterion) => criterion.weight);
  const sliders = data.criteria.map((criterion) =>
    panel.querySelector(`input[data-criterion="${CSS.escape(criterion.id)}"]`));
  const status = document.getElementById("weights-status");
  const command = document.getElementById("weights-command");
  const note = document.getElementById("weights-note");
  const RATED = ["high-quality", "standard", "below-standard"];
  const text = {
    /** A share; what is not all or nothing is not rounded to it. */
    share(part) {
      if (part > 1 - 1e-9) return "100 %";
      return part < 1e-9 ? "0 %" : this.percent(part);
    },
    /** Odds, which are never certain. */
    percent(share) {
      if (share < 0.005) return "< 1 %";
      if (share > 0.995) return "> 99 %";
      return `${Math.round(share * 100)} %`;
    },
    points(value) {
      const whole = Math.round(value);
      return (whole === 50 || whole === 80) && value < whole ? value.toFixed(1) : `${whole}`;
    },
  };
  /** What a slider says has more digits than anybody would write down. */
  const rounded = (value) => Number(value.toPrecision(6));
  const NUMBER = /^\d+(\.\d+)?(e[+-]?\d{1,3})?$/i;
  const printed = new Map(published.map((row) => [row, {
    cells: Array.from(row.children, (cell) => cell.cloneNode(true)), said: { ...row.dataset },
  }]));
  /** What the page was published under, as if it were one more profile. */
  const own = {
    id: "", weights: start, gates: data.criteria.map((criterion) => criterion.gate),
  };
  let profile = own;
  let weights = start.slice();
  const kept = start.slice();  // how an area was shared out before it was put to 0
  let waiting = false;

  /** Begin anew from a profile, or from the page's own weights if there is none of that name. */
  function begin(name) {
    profile = data.profiles.find((one) => one.id === name) || own;
    weights = profile.weights.slice();
  }

  /** A slider that is back where it began gives the very weight that it began with. */
  const settled = (value, c) =>
    rounded(value) === rounded(profile.weights[c]) ? profile.weights[c] : rounded(value);
  /** What differs from where this reading began, as name and value. */
  const departures = (sign) => weights.flatMap((weight, c) =>
    weight === profile.weights[c] ? [] : [`${data.criteria[c].id}${sign}${rounded(weight)}`]);

  const nothing = () => !weights.some((weight) => weight > 0);
  const changed = () => profile !== own || weights.some((weight, c) => weight !== start[c]);

  function put(row, name, value) {
    const cell = row.querySelector(`.${name}`);
    if (cell && cell.textContent !== value) cell.textContent = value;
  }

  function drawBar(row, one) {
    const bar = row.querySelector("svg.bar");
    if (!bar) return;
    const range = bar.querySelector(".range"), dot = bar.querySelector(".dot");
    const there = one.points !== null, rated = one.tier !== "unrated";
    const low = rated ? one.low : one.points, high = rated ? one.high : one.points;
    range.setAttribute("x", there ? low.toFixed(2) : "0");
    range.setAttribute("width", there ? Math.max(high - low, 0.5).toFixed(2) : "0");
    dot.setAttribute("cx", there ? one.points.toFixed(2) : "0");
    dot.setAttribute("visibility", there ? "visible" : "hidden");
  }

  /** Another tier that is likelier than the one of the points, if there is one. */
  function likelier(one, odds) {
    const most = Math.max(...one.odds);
    const other = RATED[one.odds.indexOf(most)];
    return most > odds ? `, ${data.tiers[other]} ${text.percent(most)}` : "";
  }

  function fill(row, one) {
    const rated = one.tier !== "unrated";
    const odds = rated && one.odds ? one.odds[RATED.indexOf(one.tier)] : null;
    row.dataset.points = one.points === null ? "" : one.points.toFixed(3);
    row.dataset.tier = one.tier;
    row.dataset.odds = one.odds ? one.odds.map((share) => share.toFixed(4)).join(" ") : "";
    row.dataset.ahead = one.ahead === null ? "" : one.ahead.toFixed(4);
    put(row, "rank", one.rank === null ? "–" : `${one.rank}${one.tied ? "=" : ""}`);
    const badge = row.querySelector(".badge");
    badge.textContent = data.tiers[one.tier];
    badge.className = `badge ${one.tier}`;
    const how = odds === null ? "" : `${data.sure[one.sure]} ${text.percent(odds)}`;
    put(row, "how", odds === null ? "" : how + likelier(one, odds));
    put(row, "mark", !rated ? `${text.share(one.coverage)} known` : one.capped ? "(gate)" : "");
    put(row, "points", one.points === null ? "–" : text.points(one.points));
    put(row, "ends", !rated || one.points === null ? "–" : `${text.points(one.low)}–${text.points(one.high)}`);
    put(row, "ahead", one.ahead === null ? "" : text.percent(one.ahead));
    put(row, "coverage", text.share(one.coverage));
    drawBar(row, one);
  }

  /** The published rows come back as they were printed, so that a reset loses not a digit. */
  function restore() {
    for (const row of published) {
      const { cells, said } = printed.get(row);
      row.replaceChildren(...cells.map((cell) => cell.cloneNode(true)));
      Object.assign(row.dataset, said);
      body.append(row);
    }
  }

  function show() {
    waiting = false;
    note.hidden = !changed() || nothing();
    if (!changed()) {
      restore();
      status.textContent = "";
    } else if (nothing()) {
      for (const row of published) {
        fill(row, { points: null, tier: "unrated", odds: null, ahead: null, rank: null, coverage: 0 });
        body.append(row);
      }
      status.textContent = "No criterion is left with a weight above 0.";
    } else {
      const found = aftersales.weigh(data, weights, profile.gates);
      found.brands.forEach((one, place) => {
        const row = rows.get(one.slug);
        fill(row, one);
        if (body.rows[place] !== row) body.insertBefore(row, body.rows[place]);
      });
      const first = found.brands[0];
      const rest = first.ahead === null ? "" : `, ahead of ${found.brands[1].name} with odds of`
        + ` ${text.percent(first.ahead)}`;
      status.textContent = first.points === null ? "Nothing is known under these weights."
        : first.rank === null ? "Under your weights no brand is rated."
        : `First under your weights: ${first.name}, ${data.tiers[first.tier]},`
          + ` ${text.points(first.points)} points${rest}.`;
    }
    sayCommand();
  }

  function sayCommand() {
    const asked = profile === own ? [data.options] : [data.rubricOption, `--profile ${profile.id}`];
    for (const one of departures("=")) asked.push(`--weight ${one}`);
    command.textContent = asked.filter(Boolean).join(" ");
    command.closest("p").hidden = !changed() || nothing();
  }

  function showSliders() {
    const sum = total(weights);
    const put = (slider, weight) => {
      const share = sum > 0 ? `${Math.round(weight / sum * 100)} %` : "–";
      slider.value = weight;
      slider.setAttribute("aria-valuetext", `${share} of the weight`);
      slider.parentElement.querySelector("output").textContent = share;
    };
    sliders.forEach((slider, c) => put(slider, weights[c]));
    for (const area of panel.querySelectorAll("input[data-area]")) {
      put(area, total(members(area.dataset.area).map((c) => weights[c])));
    }
    for (const button of panel.querySelectorAll("button[data-profile]")) {
      button.setAttribute("aria-pressed", String(button.dataset.profile === profile.id));
    }
  }

  const total = (values) => values.reduce((sum, value) => sum + value, 0);
  const members = (area) => data.criteria.flatMap((one, c) => one.areaId === area ? [c] : []);

  function soon() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(show);
  }

  function toAddress() {
    const parts = profile === own ? [] : [`p=${profile.id}`];
    const listed = departures(":");
    if (listed.length) parts.push(`w=${listed.join(",")}`);
    const wanted = parts.length ? `#${parts.join("&")}` : "";
    if (wanted === location.hash) return;
    history.replaceState(null, "", wanted || location.pathname + location.search);
  }

  /** Weights from the address; what it says that is no weight of this page is left out. */
  function fromAddress() {
    const said = new URLSearchParams(location.hash.slice(1));
    const listed = said.get("w");
    if (listed === null && !data.profiles.some((one) => one.id === said.get("p"))) {
      if (!changed() || location.hash.length > 1) return;  // a place in the page says no weights
      begin("");
    } else {
      begin(said.get("p"));
      for (const part of (listed || "").split(",")) {
        const at = part.lastIndexOf(":");
        const c = data.criteria.findIndex((criterion) => criterion.id === part.slice(0, at));
        const value = part.slice(at + 1);
        if (c >= 0 && NUMBER.test(value) && Number(value) <= 1e6) weights[c] = Number(value);
      }
    }
    showSliders();
    show();
  }

  panel.addEventListener("input", (event) => {
    const slider = event.target;
    const value = Number(slider.value);
    if (slider.dataset.criterion !== undefined) {
      const c = sliders.indexOf(slider);
      weights[c] = settled(value, c);
    } else if (slider.dataset.area !== undefined) {
      const mine = members(slider.dataset.area);
      if (mine.some((c) => weights[c] > 0)) for (const c of mine) kept[c] = weights[c];
      const from = mine.some((c) => kept[c] > 0) ? kept : profile.weights;
      const sum = total(mine.map((c) => from[c]));
      for (const c of mine) {
        weights[c] = settled(sum > 0 ? value * from[c] / sum : value / mine.length, c);
      }
    } else {
      return;
    }
    showSliders();
    toAddress();
    soon();
  });
  panel.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    begin(button.dataset.profile);
    showSliders();
    toAddress();
    soon();
  });
  window.addEventListener("hashchange", fromAddress);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const place = link && changed() && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!place) return;
    event.preventDefault();  // the address keeps the weights
    place.scrollIntoView();
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });
  panel.hidden = false;
  showSliders();
  sayCommand();
  if (location.hash.length > 1) {
    fromAddress();
    if (changed()) panel.querySelector("details").open = true;
  }
})();
