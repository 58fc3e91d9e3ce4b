//! What a static host answers.

use super::{Compression, files::Files};
use axum::{
    Router,
    handler::HandlerWithoutStateExt,
    http::{HeaderValue, Response, StatusCode, header},
    response::Redirect,
    routing::get,
};
use std::path::PathBuf;
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

/// The path of a site on its host, with a slash at both ends.
pub(super) fn base(sub_path: &str) -> String {
    match sub_path.trim_matches('/') {
        "" => "/".to_owned(),
        inner => format!("/{inner}/"),
    }
}

/// The files of a folder under `base`, and nothing beside it.
pub(super) fn router(folder: PathBuf, base: &str, compression: Compression) -> Router {
    let without_slash = base.trim_end_matches('/');
    let mut files = ServeDir::with_backend(folder, Files)
        .redirect_path_prefix(without_slash)
        .not_found_service(missing.into_service());
    if compression == Compression::Best {
        files = files.precompressed_br().precompressed_gzip();
    }
    let router = match without_slash {
        "" => Router::new().fallback_service(files),
        _ => {
            let to_base = Redirect::permanent(base);
            Router::new().route(without_slash, get(to_base)).nest_service(base, files)
        }
    };
    router
        .layer(always(header::CACHE_CONTROL, "no-cache"))
        // As public hosts do: a frame without an origin fetches the program as another site would.
        .layer(always(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .layer(always(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(SetResponseHeaderLayer::overriding(header::CONTENT_TYPE, with_charset))
}

/// A browser shows a page of its own for an answer without words, one that has another origin and another store.
async fn missing() -> (StatusCode, &'static str) {
    (StatusCode::NOT_FOUND, "There is no such file.")
}

fn always(name: header::HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}

/// Every text of ours is UTF-8; its type is guessed from its name, without saying so.
fn with_charset<B>(response: &Response<B>) -> Option<HeaderValue> {
    let guessed = response.headers().get(header::CONTENT_TYPE)?;
    match guessed.to_str() {
        Ok(kind) if kind.starts_with("text/") && !kind.contains("charset") => {
            HeaderValue::try_from(format!("{kind}; charset=utf-8")).ok()
        }
        _ => Some(guessed.clone()),
    }
}
