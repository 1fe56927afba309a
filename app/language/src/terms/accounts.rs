use domain::access::Role;

use crate::Words;

impl Words {
    /// What a person does in the system.
    pub fn role(&self, role: Role) -> String {
        self.say(match role {
            Role::Secretariat => "accounts-role-secretariat",
            Role::Body => "accounts-role-body",
            Role::Leadership => "accounts-role-leadership",
            Role::Administrator => "accounts-role-administrator",
        })
    }
}
