/** The little algebra that the heads need: linear maps of a row, products of rows, GELU, softmax. */

/** An array of a trained model. */
export interface Weights {
  shape: readonly number[];
  /** Row by row. */
  values: Float32Array;
}

/**
 * The arrays of a model by the names that training gives them.
 *
 * @throws Error where there is none of that name
 */
export type WeightsOf = (name: string) => Weights;

/** A linear map: a row of weights and a bias for each output. */
export class LinearMap {
  readonly outputs: number;

  private constructor(
    readonly inputs: number,
    readonly weights: Float32Array,
    readonly biases: Float32Array,
  ) {
    this.outputs = biases.length;
  }

  /**
   * @param name of a map, whose arrays are `NAME.weight` and `NAME.bias`
   * @param outputs how many it must have; as many as it has biases if not given
   * @throws RangeError when it is of another form
   */
  static of(weightsOf: WeightsOf, name: string, inputs: number, outputs?: number): LinearMap {
    const { shape, values } = weightsOf(`${name}.weight`);
    const { values: biases } = weightsOf(`${name}.bias`);
    const rows = outputs ?? biases.length;
    if (shape[0] !== rows || shape[1] !== inputs || values.length !== rows * inputs || biases.length !== rows)
      throw new RangeError(`${name} is ${shape.join(' × ')} with ${biases.length} biases, not ${rows} × ${inputs}`);
    return new LinearMap(inputs, values, biases);
  }

  /** One output for the row that begins at `at`. */
  one(output: number, rows: Float32Array, at: number): number {
    return this.biases[output]! + dot(this.weights, output * this.inputs, rows, at, this.inputs);
  }

  /** All outputs for the row that begins at `at`. */
  all(rows: Float32Array, at: number): Float32Array {
    const found = new Float32Array(this.outputs);
    for (let output = 0; output < this.outputs; output++) found[output] = this.one(output, rows, at);
    return found;
  }
}

/** The product of two rows of one length; four sums at once, since each would wait for itself. */
export function dot(one: Float32Array, oneAt: number, other: Float32Array, otherAt: number, length: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let index = 0;
  for (; index + 3 < length; index += 4) {
    a += one[oneAt + index]! * other[otherAt + index]!;
    b += one[oneAt + index + 1]! * other[otherAt + index + 1]!;
    c += one[oneAt + index + 2]! * other[otherAt + index + 2]!;
    d += one[oneAt + index + 3]! * other[otherAt + index + 3]!;
  }
  for (; index < length; index++) a += one[oneAt + index]! * other[otherAt + index]!;
  return a + b + c + d;
}

/** Makes numbers chances that are 1 together. */
export function softmax(scores: Float32Array): Float32Array {
  const most = scores.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}

/** x times how likely a normal number is below x; the error function by Abramowitz and Stegun 7.1.26, to 1.5e-7. */
export function gelu(x: number): number {
  const z = Math.abs(x) * Math.SQRT1_2;
  const t = 1 / (1 + 0.3275911 * z);
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const below = 1 - 0.5 * tail * Math.exp(-z * z);
  return x * (x < 0 ? 1 - below : below);
}
