use super::*;
use crate::Offsets;

fn rows(text: &str) -> Vec<Source> {
    sources(text, &Options { offsets: Offsets::Bytes, ..Options::default() })
}

/// Name, title, organisation and role of every row.
fn told(text: &str) -> Vec<String> {
    let cell = |words: &Option<String>| words.clone().unwrap_or_else(|| "-".to_string());
    rows(text).iter().map(|r| format!("{} | {} | {} | {}", r.name, cell(&r.title), cell(&r.organisation), r.role)).collect()
}

#[test]
fn titles_and_bodies_as_the_article_prints_them() {
    let cases = [
        (
            "“We paid,” said Bisi Adewale, finance director of Lekki Cold Stores.",
            "Bisi Adewale | finance director | Lekki Cold Stores | business",
        ),
        ("Dockers union president Con Daly said the offer was poor.", "Con Daly | Dockers union president | Dockers union | advocate"),
        (
            "“It is safe,” said Dr Imran Qazi, a hydrologist at the University of Multan.",
            "Imran Qazi | hydrologist | University of Multan | expert",
        ),
        ("Health Minister Peta Shaw said the clinic would stay.", "Peta Shaw | Health Minister | - | official"),
        ("“He was kind,” said his sister, Moyra Bell.", "Moyra Bell | his sister | - | citizen"),
        (
            "Ruth Ames, who teaches law at Carrow College, said the bill was thin.",
            "Ruth Ames | who teaches law at Carrow College | Carrow College | expert",
        ),
        ("“No,” said Tom Ives, of Quarry Lane.", "Tom Ives | - | - | citizen"),
        (
            "“We object,” said Ada Cole, 41, chair of the Selby Residents’ Association.",
            "Ada Cole | chair | Selby Residents’ Association | advocate",
        ),
        ("A spokesman for Denby Water said the pipe was old.", "Denby Water | spokesman | Denby Water | business"),
        ("“I sing,” said the soprano Inês Prado.", "Inês Prado | soprano | - | performer"),
        // by what a clause behind the name says they do
        ("“We were lucky,” said Tariq Aziz, 24, who scored twice.", "Tariq Aziz | - | - | performer"),
        ("Nell Hart, whose bakery shut in May and whose company owns the site, said it was over.", "Nell Hart | - | - | business"),
        ("“Prices fell,” said Dan Roe, who has farmed at Low Mill for years.", "Dan Roe | - | - | business"),
        ("Asha Rao, for the claimants, said they were ignored.", "Asha Rao | - | - | advocate"),
        ("Sam Lowe, prosecuting, said he took the money.", "Sam Lowe | - | - | official"),
        ("“It shook,” said Pat Quinn, who lives next door.", "Pat Quinn | - | - | citizen"),
        // an office of or for something right before the name
        ("Cabinet member for housing Ola Bello said the flats were sound.", "Ola Bello | Cabinet member for housing | Cabinet | official"),
        ("“No,” said the leader of the council Ivy Platt.", "Ivy Platt | leader of the council | - | official"),
    ];
    for (text, wanted) in cases {
        assert_eq!(told(text), [wanted], "{text}");
    }
}

#[test]
fn every_cell_opens_to_its_words() {
    let text = "“We are late,” Kofi Boye, harbour master at the Port Authority, told reporters.\n\n\
                A nurse said the ward was full. She asked not to be named because she feared for her job.\n\n“Enough,” she wrote.";
    for row in rows(text) {
        let of = |place: Range| &text[place.start as usize..place.end as usize];
        let cells = [
            (&row.title, row.places.title),
            (&row.organisation, row.places.organisation),
            (&row.reason, row.places.reason),
            (&row.addressee, row.places.addressee),
        ];
        for (words, place) in cells {
            assert_eq!(words.as_deref(), place.map(of), "{row:?}");
        }
        assert_eq!(row.media.len(), row.places.media.len());
        assert_eq!(row.basis == Basis::Assumed, row.places.role.is_empty(), "{row:?}");
        assert_eq!(row.gender == PrintedGender::NotStated, row.places.gender.is_none());
    }
}

#[test]
fn a_reason_is_what_the_article_says_and_a_wish_is_none() {
    let reason =
        |text: &str| rows(text).into_iter().find(|r| r.kind == SourceType::PersonUnnamed).map(|r| (r.reason, r.places.asked.is_some()));
    let cases = [
        (
            "A driver said the brakes failed, speaking on condition of anonymity because he feared the sack.",
            Some("because he feared the sack"),
            true,
        ),
        (
            "An official, who was not authorised to speak to the press, said the vote was lost.",
            Some("was not authorised to speak to the press"),
            false,
        ),
        ("A teacher, who asked not to be named, said the roof leaked.", None, true),
        ("A guard said the gate was open.", None, false),
    ];
    for (text, why, asked) in cases {
        assert_eq!(reason(text), Some((why.map(str::to_string), asked)), "{text}");
    }
}

#[test]
fn gender_is_never_taken_from_a_name() {
    let gender = |text: &str| rows(text)[0].gender;
    assert_eq!(gender("“We are closing,” said Mary Hale."), PrintedGender::NotStated);
    assert_eq!(gender("“We are closing,” said Mr Hale."), PrintedGender::He);
    assert_eq!(gender("“We are closing,” said Sam Hale. “It is over,” she added."), PrintedGender::She);
}

#[test]
fn who_would_not_say_is_no_source() {
    assert_eq!(told("A spokesman for the bank declined to say which branches would close."), Vec::<String>::new());
}

#[test]
fn a_body_and_a_part_of_its_name_are_one_row() {
    let text = "The Orwell Harbour Authority said the quay was safe. “It was checked,” the authority said.\n\nThe Harbour Authority said it would wait.";
    assert_eq!(rows(text).len(), 1, "{:?}", told(text));
}

#[test]
fn any_text_has_a_table() {
    for text in ["", "said", "“", "said X said Y, who", "Mr", "a's b's' of of of, said", "“a” said the of, who, Mrs. “b” she said\n\n'"]
    {
        for row in rows(text) {
            assert!(text.get(row.places.first.start as usize..row.places.first.end as usize).is_some(), "{text}");
        }
    }
}
