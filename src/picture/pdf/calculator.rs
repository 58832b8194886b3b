//! Functions written as little programs (ISO 32000-1, 7.10.5): how Illustrator says what a mixture of spot inks looks like.

/// A program that was read.
#[derive(Debug)]
pub(super) struct Calculator(Vec<Step>);

#[derive(Debug)]
enum Step {
    Number(f64),
    Word(String),
    Block(Vec<Step>),
}

/// The deepest a stack grows in files that are not broken (the standard's own limit).
const DEEPEST: usize = 100;
/// Blocks in blocks.
const MOST_NESTED: usize = 16;

impl Calculator {
    /// `None` where the braces do not match.
    pub(super) fn read(program: &[u8]) -> Option<Calculator> {
        let program = String::from_utf8_lossy(program).replace('{', " { ").replace('}', " } ");
        let mut words = program.split_whitespace();
        if words.next()? != "{" {
            return None;
        }
        Some(Calculator(block(&mut words, 0)?))
    }

    pub(super) fn run(&self, input: &[f64]) -> Option<Vec<f64>> {
        let mut stack = input.to_vec();
        run(&self.0, &mut stack)?;
        Some(stack)
    }
}

fn block<'a>(words: &mut impl Iterator<Item = &'a str>, depth: usize) -> Option<Vec<Step>> {
    if depth > MOST_NESTED {
        return None;
    }
    let mut steps = Vec::new();
    loop {
        steps.push(match words.next()? {
            "}" => return Some(steps),
            "{" => Step::Block(block(words, depth + 1)?),
            word => match word.parse::<f64>() {
                Ok(number) if number.is_finite() => Step::Number(number),
                _ => Step::Word(word.to_string()),
            },
        });
    }
}

fn run(steps: &[Step], stack: &mut Vec<f64>) -> Option<()> {
    for (n, step) in steps.iter().enumerate() {
        match step {
            Step::Number(number) => stack.push(*number),
            Step::Block(_) => {}
            Step::Word(word) => match (word.as_str(), &steps[..n]) {
                ("if", [.., Step::Block(then)]) => {
                    if stack.pop()? != 0.0 {
                        run(then, stack)?;
                    }
                }
                ("ifelse", [.., Step::Block(then), Step::Block(otherwise)]) => {
                    let chosen = if stack.pop()? != 0.0 { then } else { otherwise };
                    run(chosen, stack)?;
                }
                (word, _) => operate(word, stack)?,
            },
        }
        if stack.len() > DEEPEST {
            return None;
        }
    }
    Some(())
}

fn operate(word: &str, stack: &mut Vec<f64>) -> Option<()> {
    let truth = |is: bool| f64::from(u8::from(is));
    match word {
        "true" => stack.push(1.0),
        "false" => stack.push(0.0),
        "pop" => {
            stack.pop()?;
        }
        "dup" => stack.push(*stack.last()?),
        "exch" => {
            let top = stack.len().checked_sub(2)?;
            stack.swap(top, top + 1);
        }
        "copy" => {
            let count = stack.pop()? as usize;
            let start = stack.len().checked_sub(count)?;
            stack.extend_from_within(start..);
        }
        "index" => {
            let back = stack.pop()? as usize;
            let at = stack.len().checked_sub(back.checked_add(1)?)?;
            stack.push(stack[at]);
        }
        "roll" => {
            let by = stack.pop()? as i64;
            let count = stack.pop()? as usize;
            let start = stack.len().checked_sub(count)?;
            if count > 0 {
                stack[start..].rotate_right(by.rem_euclid(count as i64) as usize);
            }
        }
        "abs" | "neg" | "ceiling" | "floor" | "round" | "truncate" | "cvi" | "cvr" | "sqrt" | "sin" | "cos" | "ln"
        | "log" | "not" => {
            let value = stack.pop()?;
            stack.push(match word {
                "abs" => value.abs(),
                "neg" => -value,
                "ceiling" => value.ceil(),
                "floor" => value.floor(),
                "round" => value.round(),
                "truncate" | "cvi" => value.trunc(),
                "sqrt" => value.max(0.0).sqrt(),
                "sin" => value.to_radians().sin(),
                "cos" => value.to_radians().cos(),
                "ln" => value.max(f64::MIN_POSITIVE).ln(),
                "log" => value.max(f64::MIN_POSITIVE).log10(),
                "not" => truth(value == 0.0),
                _ => value,
            });
        }
        _ => {
            let right = stack.pop()?;
            let left = stack.pop()?;
            stack.push(match word {
                "add" => left + right,
                "sub" => left - right,
                "mul" => left * right,
                "div" if right != 0.0 => left / right,
                "idiv" if right.trunc() != 0.0 => (left.trunc() / right.trunc()).trunc(),
                "mod" if right.trunc() != 0.0 => left.trunc() % right.trunc(),
                "exp" => left.powf(right),
                "atan" => left.atan2(right).to_degrees().rem_euclid(360.0),
                "eq" => truth(left == right),
                "ne" => truth(left != right),
                "gt" => truth(left > right),
                "ge" => truth(left >= right),
                "lt" => truth(left < right),
                "le" => truth(left <= right),
                "and" => ((left as i64) & (right as i64)) as f64,
                "or" => ((left as i64) | (right as i64)) as f64,
                "xor" => ((left as i64) ^ (right as i64)) as f64,
                "bitshift" if right.abs() < 32.0 => {
                    let (value, by) = (left as i64, right as i64);
                    (if by >= 0 { value << by } else { value >> -by }) as f64
                }
                _ => return None,
            });
        }
    }
    stack.last().is_none_or(|value| value.is_finite()).then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn run(program: &str, input: &[f64]) -> Option<Vec<f64>> {
        Calculator::read(program.as_bytes())?.run(input)
    }

    #[test]
    fn stacks_are_rolled_copied_and_counted_as_in_postscript() {
        assert_eq!(run("{ 3 1 roll }", &[1.0, 2.0, 3.0]).unwrap(), [3.0, 1.0, 2.0]);
        assert_eq!(run("{ 2 copy add }", &[1.0, 2.0]).unwrap(), [1.0, 2.0, 3.0]);
        assert_eq!(run("{ 1 index }", &[1.0, 2.0]).unwrap(), [1.0, 2.0, 1.0]);
        assert_eq!(run("{ dup 0.3 lt { pop 0 } { 1 exch sub } ifelse }", &[0.75]).unwrap(), [0.25]);
    }

    proptest! {
        #[test]
        fn no_program_stops_the_build(program in "\\{( (add|sub|div|roll|copy|index|pop|if|ifelse|-?[0-9]{1,3}|\\{|\\})){0,20} \\}") {
            let _ = run(&program, &[0.5, 1.0]);
        }
    }
}
