### The administrator’s pages: jobs, accounts, the state of the system.
