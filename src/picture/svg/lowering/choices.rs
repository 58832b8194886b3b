//! What a drawing offers to some readers only (SVG 2, 5.9).

use super::Lowering;
use crate::diagnostic::say;
use crate::picture::Fault;
use resvg::usvg::roxmltree::Node;

impl Lowering<'_> {
    /// Whether an element is meant for readers such as this one (SVG 2, 5.9.2). Features are asked for by name no more.
    pub(super) fn is_for_us(&self, node: &Node) -> bool {
        if node.attribute("requiredExtensions").is_some() {
            return false;
        }
        let Some(languages) = node.attribute("systemLanguage") else { return true };
        languages.split(',').map(str::trim).any(|language| {
            let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            !language.is_empty() && primary(language) == primary(self.language)
        })
    }

    /// The branch of a switch that every viewer takes which shows no web pages.
    pub(super) fn chosen<'n>(&self, node: Node<'n, 'n>) -> Result<Option<Node<'n, 'n>>, Fault> {
        let for_us: Vec<Node> = node.children().filter(|child| self.of_svg(child) && self.is_for_us(child)).collect();
        let drawn = for_us.iter().find(|child| child.tag_name().name() != "foreignObject");
        match drawn {
            None if !for_us.is_empty() => Err(Fault(say("svg-web-page"))),
            drawn => Ok(drawn.copied()),
        }
    }
}
