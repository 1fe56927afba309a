//! How a connection to a mail server is kept from being read or taken over on its way.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use lettre::transport::smtp::client::{AsyncTokioStream, Certificate, TlsParameters};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::CarrierError;

pub(super) enum Security {
    None,
    /// Begun in the open and made secure before anything is said; without `needed` only where the
    /// server can.
    Upgraded {
        tls: TlsParameters,
        needed: bool,
    },
    FromTheStart {
        tls: TlsConnector,
        name: ServerName<'static>,
    },
}

/// A connection that is secure from its start.
#[derive(Debug)]
pub(super) struct Secured(TlsStream<TcpStream>);

impl Security {
    /// As the address says it: the scheme, and the value of `tls`.
    pub fn new(
        (scheme, tls): (&str, Option<&str>),
        host: &str,
        authorities: Option<&[u8]>,
    ) -> Result<Security, CarrierError> {
        match (scheme, tls) {
            ("smtp", None) => Ok(Security::None),
            ("smtp", Some("required")) => Ok(Security::Upgraded { tls: parameters(host, authorities)?, needed: true }),
            ("smtp", Some("opportunistic")) => {
                Ok(Security::Upgraded { tls: parameters(host, authorities)?, needed: false })
            }
            ("smtps", _) => {
                let name = ServerName::try_from(host.to_owned()).map_err(|_| CarrierError::NoHost)?;
                Ok(Security::FromTheStart { tls: connector(authorities)?, name })
            }
            _ => Err(CarrierError::Security),
        }
    }
}

impl Secured {
    pub async fn over(stream: TcpStream, tls: &TlsConnector, name: &ServerName<'static>) -> io::Result<Secured> {
        Ok(Secured(tls.connect(name.clone(), stream).await?))
    }
}

fn parameters(host: &str, authorities: Option<&[u8]>) -> Result<TlsParameters, CarrierError> {
    let mut parameters = TlsParameters::builder(host.to_owned());
    if let Some(pem) = authorities {
        certificates(pem)?;
        parameters = parameters.add_root_certificate(Certificate::from_pem(pem)?);
    }
    Ok(parameters.build_rustls()?)
}

fn connector(authorities: Option<&[u8]>) -> Result<TlsConnector, CarrierError> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for certificate in authorities.map(certificates).transpose()?.into_iter().flatten() {
        roots.add(certificate)?;
    }
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, CarrierError> {
    let all = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>();
    all.ok().filter(|all| !all.is_empty()).ok_or(CarrierError::NoCertificates)
}

impl AsyncTokioStream for Secured {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.0.get_ref().0.peer_addr()
    }
}

impl AsyncRead for Secured {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().0).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Secured {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().0).poll_write(cx, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().0).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().0).poll_shutdown(cx)
    }
}
