/** The smallest number the continued fraction may be divided by. */
const tiny = 1e-300;
const enough = 1e-15;

/** ln Γ(x) for x > 0: Stirling's series (NIST DLMF 5.11.1), entered at 16 or above by Γ(x + 1) = x Γ(x). */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  while (at < 16) {
    shift += Math.log(at);
    at += 1;
  }
  const square = at * at;
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/**
 * The regularised incomplete beta function I_x(a, b): the probability that a share with posterior Beta(a, b) lies below x.
 * Continued fraction NIST DLMF 8.17.22 on its quick side, I_x(a, b) = 1 − I_(1−x)(b, a) (8.17.4) on the other; evaluated
 * by the modified Lentz method (Thompson and Barnett, J. Comput. Phys. 64, 1986). Shares in, a probability out.
 */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
  return front / fraction(x, a, b);
}

/** 1 + d1 / (1 + d2 / (1 + …)). */
function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let above = 1;
  let below = 0;
  for (let step = 1; step <= 1_000; step += 1) {
    const part = coefficient(step, x, a, b);
    below = 1 / notZero(1 + part * below);
    above = notZero(1 + part / above);
    value *= above * below;
    if (Math.abs(above * below - 1) < enough) break;
  }
  return value;
}

function coefficient(step: number, x: number, a: number, b: number): number {
  const m = Math.floor(step / 2);
  return step % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

const notZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
