#!/usr/bin/env python3
"""The moment of a late notice, a second time and by the shortest road: no cell is skipped, and the normal
distribution is the library's.

Prints the table that tests/flow/moments.rs holds the rule against:

    python3 delay/check/moments.py > tests/flow/moments.txt

A line: prior, quantiles (`share:seconds`, with commas between, or -), loss, n, age, cost, entry, life,
then the moment in seconds and whether it would be right at once.
"""

import math
import random
from statistics import NormalDist

DT, LONGEST, FLOOR, CAP = 0.25, 600.0, 8.0, 60.0
NUISANCE, FOLLOWERS = 6.0, 0.6
NORMAL = NormalDist()
SHARES = (0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99)


def above(z):
    """The share of a standard normal above z."""
    return 0.5 * math.erfc(z / math.sqrt(2))


def log_normal(p50, p90):
    sigma = math.log(p90 / p50) / NORMAL.inv_cdf(0.9)
    return lambda t: above(math.log(t / p50) / sigma)


def lomax(scale, alpha):
    return lambda t: (1 + t / scale) ** -alpha


# Share of traffic, loss, parts of what is delivered.
PRIORS = {
    "sms": [
        (0.62, 0.01, [(1, log_normal(4, 9))]),
        (0.20, 0.025, [(0.9, log_normal(5.5, 12)), (0.1, log_normal(30, 95))]),
        (0.05, 0.051, [(1, log_normal(25, 90))]),
        (0.04, 0.08, [(1, log_normal(15, 75))]),
        (0.02, 0.30, [(1, log_normal(8, 60))]),
        (0.04, 0.03, [(0.7, log_normal(5, 9.5)), (0.3, log_normal(65, 80))]),
        (0.03, 0.051, [(0.76, log_normal(4, 8)), (0.24, lomax(40, 0.9))]),
    ],
    "voice": [(1, 0.05, [(1, log_normal(12, 30))])],
    "email": [(1, 0.02, [(0.8, log_normal(8, 30)), (0.2, log_normal(60, 300))])],
}


def mixture(routes, t):
    return sum(
        share * (loss + (1 - loss) * sum(weight * left(t) for weight, left in parts))
        for share, loss, parts in routes
    )


def usable(quantiles, loss, n, age):
    shares = [share for share, _ in quantiles]
    return (
        len(shares) >= 2
        and len(set(shares)) == len(shares)
        and all(0 < share < 1 and 0 <= seconds < math.inf for share, seconds in quantiles)
        and 0 <= loss < 1
        and 30 <= n < math.inf
        and 0 <= age < math.inf
    )


def served(quantiles, loss):
    """The curve through the server's points."""
    points = []
    for share, seconds in sorted(quantiles):
        x = math.log(max(seconds, 0.2))
        if points:
            x = max(x, points[-1][0] + 0.001)
        points.append((x, NORMAL.inv_cdf(share)))

    def left(t):
        x = math.log(t)
        start = 0
        while start + 2 < len(points) and points[start + 1][0] <= x:
            start += 1
        (x0, z0), (x1, z1) = points[start : start + 2]
        return loss + (1 - loss) * above(z0 + (z1 - z0) / (x1 - x0) * (x - x0))

    return left


def moment(prior, quantiles, loss, n, age, cost, entry, life):
    """(seconds after the send, whether showing is right at time 0)"""
    weight, known = 0.0, None
    if usable(quantiles, loss, n, age):
        weight, known = n / (n + 50) * math.exp(-age / 900), served(quantiles, loss)

    def left(t):
        if t <= 0:
            return 1.0
        believed = (1 - weight) * mixture(PRIORS[prior], t)
        return believed + (weight * known(t) if known else 0.0)

    show = cost + NUISANCE / FOLLOWERS
    cells = math.floor(min(max(life, FLOOR), LONGEST) / DT)
    best, later, shown = show, left(cells * DT), [True]
    for cell in range(cells - 1, -1, -1):
        now = left(cell * DT)
        comes = (now - later) / now if now > 1e-12 else 0.0
        wait = DT * (1 - comes / 2) + comes * entry + (1 - comes) * best
        shown.append(wait >= show)
        best, later = min(wait, show), now
    shown.reverse()
    first = next(cell for cell in range(int(FLOOR / DT), cells + 1) if shown[cell])
    return min(first * DT, CAP), shown[0]


def likely(rng):
    """Figures of a route that could be: 300 messages in one hump or two."""
    median, spread = math.exp(rng.uniform(0, 4)), rng.uniform(0.2, 1.5)
    detour = rng.choice((0, 0, 0.1, 0.3))
    late = rng.uniform(20, 120)
    texts = sorted(
        (late if rng.random() < detour else median) * math.exp(spread * rng.gauss(0, 1))
        for _ in range(300)
    )
    shares = rng.choice((SHARES, SHARES, (0.5, 0.9, 0.99), (0.5, 0.9)))
    return [(share, round(texts[int(300 * share)], 3)) for share in shares]


def nasty(rng):
    """Disorder, zeros, points that touch, extremes."""
    seconds = (0, 0, 0.19, 5, 5, 59.99, 600, 1e6, 1e300, 1e-300)
    shares = rng.sample((1e-15, 0.001, 0.3, 0.6, 0.999, 1 - 1e-15) + SHARES, rng.randint(2, 9))
    return [(share, rng.choice((rng.choice(seconds), round(rng.uniform(0, 90), 2)))) for share in shares]


def impossible(rng):
    """Figures of which one thing cannot be, or can only just."""
    quantiles, loss, n, age = likely(rng), 0.02, 300, 10
    wrong = rng.choice((0, 1, -0.1, math.nan)), rng.choice((-1, math.nan, math.inf))
    match rng.randrange(7):
        case 0:
            quantiles[0] = (wrong[0], 3)
        case 1:
            quantiles[-1] = (0.99, wrong[1])
        case 2:
            quantiles.append(quantiles[0])
        case 3:
            loss = rng.choice((1, -0.01, math.nan, 1 - 1e-15))
        case 4:
            n = rng.choice((29, 30, 0, -1, math.nan, math.inf))
        case 5:
            age = rng.choice((-1, math.nan, math.inf, 1e300))
        case 6:
            quantiles = quantiles[: rng.randrange(2)]
    return quantiles, loss, n, age


def rows(rng):
    for number in range(240):
        loss = rng.choice((0, 0.01, 0.05, 0.3, 0.999, round(rng.random(), 3)))
        n = rng.choice((30, 50, 300, 300, 1000, 1e12, 1e300))
        age = rng.choice((0, 0, 20, 300, 1e5))
        figures = likely(rng), loss, n, age
        if number % 3 == 1:
            figures = nasty(rng), loss, n, age
        elif number % 6 == 2:
            figures = impossible(rng)
        yield (
            rng.choice(("sms",) * 4 + ("voice", "email")),
            *figures,
            rng.choice((12.6, 18.305, 25, 25, 25, 35, 46, 46, 60, 1000)),
            rng.choice((10, 4)),
            rng.choice((600,) * 12 + (180, 61.9, 40, 10.1, 3)),
        )


def main():
    for row in rows(random.Random(1)):
        after, at_once = moment(*row)
        prior, quantiles, *numbers = row
        points = ",".join(f"{share!r}:{seconds!r}" for share, seconds in quantiles) or "-"
        print(prior, points, *(repr(number) for number in numbers), after, str(at_once).lower())


if __name__ == "__main__":
    main()
