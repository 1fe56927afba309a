use backend::Error;
use backend::files::Files;
use tempfile::TempDir;

#[tokio::test]
async fn a_file_is_read_as_it_was_kept_and_gone_when_it_was_removed() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().join("not/there/yet");
    let files = Files::open(place.to_str().unwrap()).unwrap();
    files.put("evidence/1", b"%PDF-1.7".to_vec()).await.unwrap();
    assert_eq!(files.get("evidence/1").await.unwrap(), b"%PDF-1.7");
    assert!(place.join("evidence/1").is_file());
    files.remove("evidence/1").await.unwrap();
    files.remove("evidence/1").await.unwrap();
    assert!(matches!(files.get("evidence/1").await.unwrap_err(), Error::Files(_)));
}

#[test]
fn an_address_that_this_build_does_not_know_is_refused_at_the_start() {
    assert!(matches!(Files::open("ftp://example.org/kenes"), Err(Error::FilesAddress(_))));
}
