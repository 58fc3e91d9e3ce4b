//! Start-up, and nothing else.

#[cfg(target_arch = "wasm32")]
fn main() {
    klantreis::ui::mount();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("Klantreis runs in a browser: cargo xtask serve");
}
