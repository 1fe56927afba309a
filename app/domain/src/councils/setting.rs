//! The settings by name: where each stands, where its default comes from.

use super::{SettingValue, Settings};
use crate::choice;

choice! {
    /// The settings by name, in the order in which they are shown.
    Setting {
        // Terms that stand in where the words give none
        NotGiven = "not_given",
        Answer = "answer",
        Urgent = "urgent",
        VeryUrgent = "very_urgent",
        Promptly = "promptly",
        RecurringDay = "recurring_day",
        HalfYearlyDay = "half_yearly_day",
        StandingReport = "standing_report",
        // How dates are counted
        Start = "start",
        Roll = "roll",
        Week = "week",
        TooShortDays = "too_short_days",
        CoExecutorDays = "co_executor_days",
        // In the course of execution
        ExtensionNoticeDays = "extension_notice_days",
        ExtensionsMax = "extensions_max",
        ObjectionDays = "objection_days",
        RoadMapMonths = "road_map_months",
        RoadMapDays = "road_map_days",
        StillDays = "still_days",
        ReportLinks = "report_links",
        ReplyMailbox = "reply_mailbox",
        // Reminders and letters that gather
        RemindBinding = "remind_binding",
        OverdueBinding = "overdue_binding",
        RemindAsked = "remind_asked",
        OverdueAsked = "overdue_asked",
        UrgentDays = "urgent_days",
        RemindUrgent = "remind_urgent",
        OverdueUrgent = "overdue_urgent",
        OnDaysOff = "on_days_off",
        DigestHour = "digest_hour",
        LadderFocalPoint = "ladder_focal_point",
        LadderAlternate = "ladder_alternate",
        LadderHead = "ladder_head",
        LadderChair = "ladder_chair",
        // Meetings and protocols
        PapersDays = "papers_days",
        AgendaLockDays = "agenda_lock_days",
        SignatureDays = "signature_days",
    }
}

choice! {
    /// Settings that belong together.
    Chapter {
        Terms = "terms",
        Counting = "counting",
        Execution = "execution",
        Reminders = "reminders",
        Meetings = "meetings",
    }
}

impl Chapter {
    /// In the order in which they are shown.
    pub fn settings(self) -> impl Iterator<Item = Setting> {
        Setting::ALL.iter().copied().filter(move |setting| setting.chapter() == self)
    }
}

impl Setting {
    pub fn chapter(self) -> Chapter {
        use Setting::{
            AgendaLockDays, Answer, CoExecutorDays, DigestHour, ExtensionNoticeDays, ExtensionsMax, HalfYearlyDay,
            LadderAlternate, LadderChair, LadderFocalPoint, LadderHead, NotGiven, ObjectionDays, OnDaysOff,
            OverdueAsked, OverdueBinding, OverdueUrgent, PapersDays, Promptly, RecurringDay, RemindAsked,
            RemindBinding, RemindUrgent, ReplyMailbox, ReportLinks, RoadMapDays, RoadMapMonths, SignatureDays,
            StandingReport, Start, StillDays, TooShortDays, Urgent, UrgentDays, VeryUrgent,
        };
        match self {
            NotGiven | Answer | Urgent | VeryUrgent | Promptly | RecurringDay | HalfYearlyDay | StandingReport => {
                Chapter::Terms
            }
            Start | Setting::Roll | Setting::Week | TooShortDays | CoExecutorDays => Chapter::Counting,
            ExtensionNoticeDays | ExtensionsMax | ObjectionDays | RoadMapMonths | RoadMapDays | StillDays
            | ReportLinks | ReplyMailbox => Chapter::Execution,
            RemindBinding | OverdueBinding | RemindAsked | OverdueAsked | UrgentDays | RemindUrgent | OverdueUrgent
            | OnDaysOff | DigestHour | LadderFocalPoint | LadderAlternate | LadderHead | LadderChair => {
                Chapter::Reminders
            }
            PapersDays | AgendaLockDays | SignatureDays => Chapter::Meetings,
        }
    }

    /// Where the default comes from; empty where it is the product's own.
    pub fn source(self) -> &'static str {
        match self {
            Setting::NotGiven => "K53 5.3.2, K46",
            Setting::Answer => "K69 13(4)",
            Setting::Urgent => "K53 5.3.3, K55, K56",
            Setting::VeryUrgent => "K55 16",
            Setting::Promptly => "K53 5.3.3, K56",
            Setting::RecurringDay | Setting::StandingReport => "K55",
            Setting::HalfYearlyDay => "K44 2(2)",
            Setting::Start => "K53 5.3.1, K46",
            Setting::Roll => "K53 5.3.2, K54 66, K55 17",
            Setting::TooShortDays => "K48 135",
            Setting::ExtensionNoticeDays | Setting::ExtensionsMax => "K46",
            Setting::ObjectionDays => "K57 48-49",
            Setting::RoadMapMonths | Setting::RoadMapDays => "K49 8-1",
            Setting::PapersDays => "K5 15(1)",
            Setting::Week
            | Setting::CoExecutorDays
            | Setting::StillDays
            | Setting::ReportLinks
            | Setting::ReplyMailbox
            | Setting::RemindBinding
            | Setting::OverdueBinding
            | Setting::RemindAsked
            | Setting::OverdueAsked
            | Setting::UrgentDays
            | Setting::RemindUrgent
            | Setting::OverdueUrgent
            | Setting::OnDaysOff
            | Setting::DigestHour
            | Setting::LadderFocalPoint
            | Setting::LadderAlternate
            | Setting::LadderHead
            | Setting::LadderChair
            | Setting::AgendaLockDays
            | Setting::SignatureDays => "",
        }
    }

    pub fn of(self, settings: &Settings) -> SettingValue {
        let (terms, reminders, ladder) = (&settings.terms, &settings.reminders, &settings.ladder);
        match self {
            Setting::NotGiven => SettingValue::Length(terms.not_given),
            Setting::Answer => SettingValue::Length(terms.answer),
            Setting::Urgent => SettingValue::Length(terms.urgent),
            Setting::VeryUrgent => SettingValue::Length(terms.very_urgent),
            Setting::Promptly => SettingValue::Length(terms.promptly),
            Setting::RecurringDay => SettingValue::DayOfMonth(terms.recurring_day),
            Setting::HalfYearlyDay => SettingValue::DayOfMonth(terms.half_yearly_day),
            Setting::StandingReport => SettingValue::DayOfYear(terms.standing_report),
            Setting::Start => SettingValue::Start(settings.start),
            Setting::Roll => SettingValue::Roll(settings.roll),
            Setting::Week => SettingValue::Week(settings.week),
            Setting::TooShortDays => SettingValue::WorkingDays(settings.too_short_days),
            Setting::CoExecutorDays => SettingValue::WorkingDays(settings.co_executor_days),
            Setting::ExtensionNoticeDays => SettingValue::WorkingDays(settings.extension_notice_days),
            Setting::ExtensionsMax => SettingValue::Times(settings.extensions_max),
            Setting::ObjectionDays => SettingValue::WorkingDays(settings.objection_days),
            Setting::RoadMapMonths => SettingValue::Months(settings.road_map_months),
            Setting::RoadMapDays => SettingValue::WorkingDays(settings.road_map_days),
            Setting::StillDays => SettingValue::WorkingDays(settings.still_days),
            Setting::ReportLinks => SettingValue::Switch(settings.report_links),
            Setting::ReplyMailbox => SettingValue::Mailbox(settings.reply_mailbox.clone()),
            Setting::RemindBinding => SettingValue::DaysBefore(reminders.binding.before),
            Setting::OverdueBinding => SettingValue::Every(reminders.binding.overdue_every),
            Setting::RemindAsked => SettingValue::DaysBefore(reminders.asked.before),
            Setting::OverdueAsked => SettingValue::Every(reminders.asked.overdue_every),
            Setting::UrgentDays => SettingValue::WorkingDays(reminders.urgent_days),
            Setting::RemindUrgent => SettingValue::DaysBefore(reminders.urgent.before),
            Setting::OverdueUrgent => SettingValue::Every(reminders.urgent.overdue_every),
            Setting::OnDaysOff => SettingValue::Switch(settings.on_days_off),
            Setting::DigestHour => SettingValue::Hour(settings.digest_hour),
            Setting::LadderFocalPoint => SettingValue::WorkingDays(ladder.focal_point),
            Setting::LadderAlternate => SettingValue::WorkingDays(ladder.alternate),
            Setting::LadderHead => SettingValue::WorkingDays(ladder.head),
            Setting::LadderChair => SettingValue::WorkingDays(ladder.chair),
            Setting::PapersDays => SettingValue::WorkingDays(settings.papers_days),
            Setting::AgendaLockDays => SettingValue::WorkingDays(settings.agenda_lock_days),
            Setting::SignatureDays => SettingValue::WorkingDays(settings.signature_days),
        }
    }

    /// Sets the value where it is of the setting's kind.
    pub fn set(self, settings: &mut Settings, value: SettingValue) {
        let terms = &mut settings.terms;
        match value {
            SettingValue::Length(length) => match self {
                Setting::NotGiven => terms.not_given = length,
                Setting::Answer => terms.answer = length,
                Setting::Urgent => terms.urgent = length,
                Setting::VeryUrgent => terms.very_urgent = length,
                Setting::Promptly => terms.promptly = length,
                _ => {}
            },
            SettingValue::DayOfMonth(day) => match self {
                Setting::RecurringDay => terms.recurring_day = day,
                Setting::HalfYearlyDay => terms.half_yearly_day = day,
                _ => {}
            },
            SettingValue::DayOfYear(day) => terms.standing_report = day,
            SettingValue::Start(start) => settings.start = start,
            SettingValue::Roll(roll) => settings.roll = roll,
            SettingValue::Week(week) => settings.week = week,
            SettingValue::Switch(on) => match self {
                Setting::OnDaysOff => settings.on_days_off = on,
                Setting::ReportLinks => settings.report_links = on,
                _ => {}
            },
            SettingValue::Hour(hour) => settings.digest_hour = hour,
            SettingValue::Mailbox(mailbox) => settings.reply_mailbox = mailbox,
            SettingValue::DaysBefore(days) => match self {
                Setting::RemindBinding => settings.reminders.binding.before = days,
                Setting::RemindAsked => settings.reminders.asked.before = days,
                Setting::RemindUrgent => settings.reminders.urgent.before = days,
                _ => {}
            },
            SettingValue::WorkingDays(count)
            | SettingValue::Months(count)
            | SettingValue::Times(count)
            | SettingValue::Every(count) => {
                if let Some(field) = self.count(settings) {
                    *field = count;
                }
            }
        }
    }

    fn count(self, settings: &mut Settings) -> Option<&mut u32> {
        Some(match self {
            Setting::TooShortDays => &mut settings.too_short_days,
            Setting::CoExecutorDays => &mut settings.co_executor_days,
            Setting::ExtensionNoticeDays => &mut settings.extension_notice_days,
            Setting::ExtensionsMax => &mut settings.extensions_max,
            Setting::ObjectionDays => &mut settings.objection_days,
            Setting::RoadMapMonths => &mut settings.road_map_months,
            Setting::RoadMapDays => &mut settings.road_map_days,
            Setting::StillDays => &mut settings.still_days,
            Setting::OverdueBinding => &mut settings.reminders.binding.overdue_every,
            Setting::OverdueAsked => &mut settings.reminders.asked.overdue_every,
            Setting::UrgentDays => &mut settings.reminders.urgent_days,
            Setting::OverdueUrgent => &mut settings.reminders.urgent.overdue_every,
            Setting::LadderFocalPoint => &mut settings.ladder.focal_point,
            Setting::LadderAlternate => &mut settings.ladder.alternate,
            Setting::LadderHead => &mut settings.ladder.head,
            Setting::LadderChair => &mut settings.ladder.chair,
            Setting::PapersDays => &mut settings.papers_days,
            Setting::AgendaLockDays => &mut settings.agenda_lock_days,
            Setting::SignatureDays => &mut settings.signature_days,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Roll, Week};
    use crate::deadlines::{Length, MonthDay, StartEvent, Unit};
    use crate::reminders::DaysBefore;

    #[test]
    fn every_setting_is_read_as_it_was_written_and_set_where_it_belongs() {
        for setting in Setting::ALL {
            let value = setting.of(&Settings::default());
            assert_eq!(setting.written(&value.written()).as_ref(), Some(&value), "{setting:?}");
            let changed = match value {
                SettingValue::Length(_) => SettingValue::Length(Length::new(7, Unit::Weeks)),
                SettingValue::WorkingDays(_) => SettingValue::WorkingDays(17),
                SettingValue::Months(_) => SettingValue::Months(17),
                SettingValue::Times(_) => SettingValue::Times(17),
                SettingValue::DayOfMonth(_) => SettingValue::DayOfMonth(17),
                SettingValue::DayOfYear(_) => SettingValue::DayOfYear(MonthDay { month: 2, day: 17 }),
                SettingValue::Start(_) => SettingValue::Start(StartEvent::Receipt),
                SettingValue::Roll(_) => SettingValue::Roll(Roll::Next),
                SettingValue::Week(_) => SettingValue::Week(Week::Six),
                SettingValue::DaysBefore(_) => SettingValue::DaysBefore(DaysBefore::of(&[17, 2])),
                SettingValue::Every(_) => SettingValue::Every(17),
                SettingValue::Hour(_) => SettingValue::Hour(17),
                SettingValue::Switch(on) => SettingValue::Switch(!on),
                SettingValue::Mailbox(_) => SettingValue::Mailbox(Some("office@kenes.example".to_owned())),
            };
            let mut settings = Settings::default();
            assert_eq!(setting.written(&changed.written()).as_ref(), Some(&changed), "{setting:?}");
            setting.set(&mut settings, changed.clone());
            assert_eq!(setting.of(&settings), changed, "{setting:?}");
            let others = Setting::ALL.iter().filter(|other| *other != setting);
            assert!(others.clone().all(|other| other.of(&settings) == other.of(&Settings::default())), "{setting:?}");
        }
    }
}
