//! Functions of PDF (ISO 32000-1, 7.10), evaluated: gradients and spot inks say their colours by them.

use super::calculator::Calculator;
use super::resolve::{Objects, numbers};
use lopdf::{Dictionary, Object};

/// A function, ready to be asked.
#[derive(Debug)]
pub(crate) struct Function {
    domain: Vec<(f64, f64)>,
    range: Vec<(f64, f64)>,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Sampled {
        sizes: Vec<usize>,
        encode: Vec<(f64, f64)>,
        outputs: usize,
        samples: Vec<f64>,
    },
    Exponential {
        from: Vec<f64>,
        to: Vec<f64>,
        power: f64,
    },
    Stitched {
        parts: Vec<Function>,
        bounds: Vec<f64>,
        encode: Vec<(f64, f64)>,
    },
    Calculator(Calculator),
    /// One function for each output.
    Side(Vec<Function>),
}

/// More samples than any gradient needs; a file that claims them is broken.
const MOST_SAMPLES: usize = 1 << 22;

impl Function {
    /// Reads a function, or several side by side; `None` where it is broken.
    pub(crate) fn read<'a>(object: &'a Object, objects: &Objects<'a>) -> Option<Function> {
        Function::nested(object, objects, 0)
    }

    fn nested<'a>(object: &'a Object, objects: &Objects<'a>, depth: usize) -> Option<Function> {
        if depth > 8 {
            return None;
        }
        let object = objects.follow(object);
        if let Object::Array(parts) = object {
            let parts =
                parts.iter().map(|part| Function::nested(part, objects, depth + 1)).collect::<Option<Vec<_>>>()?;
            let domain = parts.first()?.domain.clone();
            return Some(Function { domain, range: Vec::new(), kind: Kind::Side(parts) });
        }
        let (entries, content) = match object {
            Object::Dictionary(entries) => (entries, Vec::new()),
            // Written anew without filters.
            Object::Stream(stream) => (&stream.dict, stream.content.clone()),
            _ => return None,
        };
        let domain = pairs(&numbers(entries, b"Domain", objects)?);
        let range = numbers(entries, b"Range", objects).map(|range| pairs(&range)).unwrap_or_default();
        let kind = match objects.get(entries, b"FunctionType")?.as_i64().ok()? {
            0 => sampled(entries, &content, &domain, &range, objects)?,
            2 => Kind::Exponential {
                from: numbers(entries, b"C0", objects).unwrap_or_else(|| vec![0.0]),
                to: numbers(entries, b"C1", objects).unwrap_or_else(|| vec![1.0]),
                power: f64::from(objects.get(entries, b"N")?.as_float().ok()?),
            },
            3 => {
                let parts = objects.get(entries, b"Functions")?.as_array().ok()?;
                let parts: Vec<Function> =
                    parts.iter().map(|part| Function::nested(part, objects, depth + 1)).collect::<Option<_>>()?;
                let bounds = numbers(entries, b"Bounds", objects)?;
                let encode = pairs(&numbers(entries, b"Encode", objects)?);
                if parts.is_empty() || bounds.len() + 1 != parts.len() || encode.len() < parts.len() {
                    return None;
                }
                Kind::Stitched { parts, bounds, encode }
            }
            4 => Kind::Calculator(Calculator::read(&content)?),
            _ => return None,
        };
        (!domain.is_empty()).then_some(Function { domain, range, kind })
    }

    /// The inputs it is made for, from and to.
    pub(crate) fn domain(&self) -> &[(f64, f64)] {
        &self.domain
    }

    pub(crate) fn at(&self, input: &[f64]) -> Option<Vec<f64>> {
        let input: Vec<f64> =
            self.domain.iter().zip(input).map(|(&(least, most), &value)| value.max(least).min(most)).collect();
        if input.len() < self.domain.len() {
            return None;
        }
        let mut output = match &self.kind {
            Kind::Exponential { from, to, power } => {
                let part = input[0].powf(*power);
                from.iter().zip(to).map(|(from, to)| from + part * (to - from)).collect()
            }
            Kind::Stitched { parts, bounds, encode } => {
                let n = bounds.iter().filter(|&&bound| input[0] >= bound).count().min(parts.len() - 1);
                let (first, last) = self.domain[0];
                let low = if n == 0 { first } else { bounds[n - 1] };
                let high = bounds.get(n).copied().unwrap_or(last);
                let part = if high > low { (input[0] - low) / (high - low) } else { 0.0 };
                let (from, to) = encode[n];
                parts[n].at(&[from + part * (to - from)])?
            }
            Kind::Sampled { sizes, encode, outputs, samples } => {
                let places: Vec<f64> = (0..sizes.len())
                    .map(|n| {
                        let (least, most) = self.domain[n];
                        let part = if most > least { (input[n] - least) / (most - least) } else { 0.0 };
                        let (from, to) = encode[n];
                        (from + part * (to - from)).clamp(0.0, sizes[n] as f64 - 1.0)
                    })
                    .collect();
                interpolated(&places, sizes, *outputs, samples)
            }
            Kind::Calculator(calculator) => calculator.run(&input)?,
            Kind::Side(parts) => {
                parts.iter().map(|part| part.at(&input)?.first().copied()).collect::<Option<Vec<_>>>()?
            }
        };
        for (value, &(least, most)) in output.iter_mut().zip(&self.range) {
            *value = value.max(least).min(most);
        }
        Some(output)
    }
}

fn pairs(numbers: &[f64]) -> Vec<(f64, f64)> {
    numbers.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}

fn sampled<'a>(
    entries: &'a Dictionary,
    content: &[u8],
    domain: &[(f64, f64)],
    range: &[(f64, f64)],
    objects: &Objects<'a>,
) -> Option<Kind> {
    let sizes: Vec<usize> = numbers(entries, b"Size", objects)?.iter().map(|&size| size as usize).collect();
    let bits = objects.get(entries, b"BitsPerSample")?.as_i64().ok()?;
    let outputs = range.len();
    let count = sizes.iter().try_fold(outputs, |count, &size| count.checked_mul(size))?;
    let usable = sizes.len() == domain.len() && domain.len() <= 4 && !sizes.contains(&0) && outputs > 0;
    if !usable || count > MOST_SAMPLES || !matches!(bits, 1 | 2 | 4 | 8 | 12 | 16 | 24 | 32) {
        return None;
    }
    let encode = numbers(entries, b"Encode", objects)
        .map_or_else(|| sizes.iter().map(|&size| (0.0, size as f64 - 1.0)).collect(), |encode| pairs(&encode));
    let decode = numbers(entries, b"Decode", objects).map_or_else(|| range.to_vec(), |decode| pairs(&decode));
    if encode.len() < sizes.len() || decode.len() < outputs {
        return None;
    }
    let most = ((1u64 << bits) - 1) as f64;
    let sample = |n: usize| {
        let start = n * bits as usize;
        let value = (start..start + bits as usize).fold(0u64, |value, bit| {
            let byte = content.get(bit / 8).copied().unwrap_or(0);
            value << 1 | u64::from(byte >> (7 - bit % 8) & 1)
        });
        let (from, to) = decode[n % outputs];
        from + value as f64 / most * (to - from)
    };
    Some(Kind::Sampled { encode, outputs, samples: (0..count).map(sample).collect(), sizes })
}

/// Between the nearest samples, in a straight line along each axis.
fn interpolated(places: &[f64], sizes: &[usize], outputs: usize, samples: &[f64]) -> Vec<f64> {
    let mut result = vec![0.0; outputs];
    for corner in 0..1usize << places.len() {
        let (mut weight, mut index, mut stride) = (1.0, 0, 1);
        for (n, &place) in places.iter().enumerate() {
            let low = place.floor();
            let part = place - low;
            let high = corner >> n & 1 == 1;
            weight *= if high { part } else { 1.0 - part };
            index += stride * (low as usize + usize::from(high)).min(sizes[n] - 1);
            stride *= sizes[n];
        }
        if weight > 0.0 {
            for (n, value) in result.iter_mut().enumerate() {
                *value += weight * samples[index * outputs + n];
            }
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::Stream;
    use std::collections::BTreeMap;

    fn dict<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
        Dictionary::from_iter(entries)
    }

    fn numbers<const N: usize>(values: [f64; N]) -> Object {
        Object::Array(values.into_iter().map(|value| Object::Real(value as f32)).collect())
    }

    fn read(object: Object) -> Function {
        let objects = BTreeMap::new();
        Function::read(&object, &Objects::new(&objects)).unwrap()
    }

    fn ramp(from: [f64; 3], to: [f64; 3]) -> Object {
        dict([
            ("FunctionType", Object::Integer(2)),
            ("Domain", numbers([0.0, 1.0])),
            ("C0", numbers(from)),
            ("C1", numbers(to)),
            ("N", Object::Integer(1)),
        ])
        .into()
    }

    #[test]
    fn ramps_stitched_together_meet() {
        let stitched = dict([
            ("FunctionType", Object::Integer(3)),
            ("Domain", numbers([0.0, 1.0])),
            ("Functions", vec![ramp([0.0; 3], [1.0, 0.0, 0.0]), ramp([1.0, 0.0, 0.0], [1.0; 3])].into()),
            ("Bounds", numbers([0.25])),
            ("Encode", numbers([0.0, 1.0, 0.0, 1.0])),
        ]);
        let function = read(stitched.into());
        assert_eq!(function.at(&[0.125]).unwrap(), [0.5, 0.0, 0.0]);
        assert_eq!(function.at(&[0.25]).unwrap(), [1.0, 0.0, 0.0]);
        assert_eq!(function.at(&[0.625]).unwrap(), [1.0, 0.5, 0.5]);
        assert_eq!(function.at(&[7.0]).unwrap(), [1.0; 3]);
    }

    #[test]
    fn samples_and_programs_are_read() {
        let entries = [
            ("FunctionType", Object::Integer(0)),
            ("Domain", numbers([0.0, 1.0])),
            ("Range", numbers([0.0, 1.0])),
            ("Size", numbers([3.0])),
            ("BitsPerSample", Object::Integer(8)),
        ];
        let function = read(Stream::new(dict(entries), vec![0, 255, 0]).into());
        assert_eq!(function.at(&[0.25]).unwrap(), [0.5]);
        let entries = [
            ("FunctionType", Object::Integer(4)),
            ("Domain", numbers([0.0, 1.0])),
            ("Range", numbers([0.0, 1.0, 0.0, 1.0])),
        ];
        let function = read(Stream::new(dict(entries), b"{ dup 0.5 gt { 1 exch sub } if dup 2 mul }".to_vec()).into());
        assert_eq!(function.at(&[0.75]).unwrap(), [0.25, 0.5]);
    }
}
