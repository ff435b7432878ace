//! Short names between the module and its glue. wasm-bindgen's say what they are and carry hashes; nobody reads them in
//! what is shipped, and a page would load some ten kilobytes of them.

use std::collections::HashMap;

use anyhow::{Context, Result, bail, ensure};

/// What wasm-opt renamed: long names and short ones.
#[derive(Debug)]
pub struct Renamed {
    module: String,
    imports: HashMap<String, String>,
    exports: HashMap<String, String>,
}

impl Renamed {
    /// Reads what wasm-opt prints under `--minify-imports-and-exports-and-modules`.
    ///
    /// # Errors
    /// Where it is something else, or there is more than one imported module.
    pub fn read(printed: &str) -> Result<Self> {
        let lists: HashMap<String, Vec<Vec<String>>> =
            serde_json::from_str(printed).context("wasm-opt printed no list of names")?;
        let (mut module, mut imports, mut exports) = (None, HashMap::new(), HashMap::new());
        for entry in lists.into_values().flatten() {
            match <[String; 3]>::try_from(entry) {
                Ok([from, name, short]) => {
                    imports.insert(name, short);
                    let known = module.get_or_insert_with(|| from.clone());
                    ensure!(*known == from, "there is more than one imported module");
                }
                Err(entry) => match <[String; 2]>::try_from(entry) {
                    Ok([name, short]) => drop(exports.insert(name, short)),
                    Err(entry) => bail!("wasm-opt printed {entry:?} for a name"),
                },
            }
        }
        let module = module.context("the module imports nothing")?;
        Ok(Self {
            module,
            imports,
            exports,
        })
    }

    /// The glue with the same names as the module.
    ///
    /// # Errors
    /// Where the glue does not give the module what it imports, each once: then it is not made as we know it.
    pub fn in_glue(&self, glue: &str) -> Result<String> {
        let mut given = 0;
        let mut renamed = String::with_capacity(glue.len());
        let mut rest = glue;
        while let Some(start) = rest.find(is_of_a_name) {
            renamed.push_str(&rest[..start]);
            let named = &rest[start..];
            let end = named.find(|c| !is_of_a_name(c)).unwrap_or(named.len());
            let (name, after) = named.split_at(end);
            let short = match (self.imports.get(name), self.exports.get(name)) {
                (Some(short), _) if after.starts_with(':') => {
                    given += 1;
                    short
                }
                (_, Some(short)) if renamed.ends_with("wasm.") => short,
                _ => name,
            };
            renamed.push_str(short);
            rest = after;
        }
        renamed.push_str(rest);
        let module = format!("\"{}\":", self.module);
        ensure!(
            given == self.imports.len() && renamed.matches(&module).count() == 1,
            "the glue gives {given} of {} imports from {module}",
            self.imports.len()
        );
        // All imports come from one module, and wasm-opt names the first one this.
        Ok(renamed.replace(&module, "a:"))
    }
}

const fn is_of_a_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '$')
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = r#"{
 "imports": [
  ["./glue_bg.js", "__wbg_set_1f", "$"],
  ["./glue_bg.js", "__wbg_set_1f2", "$a"]
 ],
"exports": [
  ["memory", "b"],
  ["mount", "c"]
 ]
}"#;
    const GLUE: &str = "export function mount(a) { wasm.mount(a, wasm.memory.buffer); }\n\
        const import0 = { __wbg_set_1f: function() { memory(); }, __wbg_set_1f2: Math.set };\n\
        return { \"./glue_bg.js\": import0 };";

    #[test]
    fn both_sides_get_the_same_names_and_nothing_else_changes() {
        let renamed = Renamed::read(PRINTED).unwrap().in_glue(GLUE).unwrap();
        let expected = "export function mount(a) { wasm.c(a, wasm.b.buffer); }\n\
            const import0 = { $: function() { memory(); }, $a: Math.set };\n\
            return { a: import0 };";
        assert_eq!(renamed, expected);
    }

    #[test]
    fn glue_of_another_make_is_refused() {
        let renamed = Renamed::read(PRINTED).unwrap();
        assert!(renamed.in_glue(&GLUE.replace("set_1f2", "set_3")).is_err());
        assert!(
            renamed
                .in_glue(&GLUE.replace("./glue_bg.js", "wbg"))
                .is_err()
        );
        assert!(Renamed::read("[wasm-opt] done").is_err());
    }
}
