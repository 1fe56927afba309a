use crate::Words;

impl Words {
    /// What a background job does; a job of a name that is not known is shown under it.
    pub fn job(&self, name: &str) -> String {
        match name {
            "lapse" => self.say("system-job-lapse"),
            "recur" => self.say("system-job-recur"),
            "remind" => self.say("system-job-remind"),
            "sweep" => self.say("system-job-sweep"),
            "deliver" => self.say("system-job-deliver"),
            name => name.to_owned(),
        }
    }
}
