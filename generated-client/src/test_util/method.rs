//! From the method of a client to the operation that it calls.

use crate::runtime::call::awaitable::Call;
use crate::runtime::codec::{Record, Slot};
use crate::runtime::operation::Operation;
use crate::runtime::{AuthenticationClient, ManagementClient};
use crate::test_util::MockTransport;

/// A method of a client that makes a call, such as `ManagementClient::list_users`.
///
/// `Form` tells methods with a request from those without, and is always inferred.
pub trait ClientMethod<Form>: sealed::Called<Form> {}

impl<F: sealed::Called<Form>, Form> ClientMethod<Form> for F {}

pub(crate) mod sealed {
    use super::{MockTransport, Operation, Slot};

    /// The operation of a method.
    pub struct Described(pub(crate) &'static Operation);

    /// What a method is asked for here.
    pub trait Called<Form> {
        /// The DTO that it takes.
        type Request: Slot + 'static;
        /// The data that it answers.
        type Data: Slot + 'static;

        /// Its operation. Clients make calls, so that it takes one to ask; nothing is sent.
        fn operation(&self, mock: &MockTransport) -> Described;
    }
}

macro_rules! methods_of {
    ($client:ident, $make:ident) => {
        impl<F, T, I> sealed::Called<($client, T, I)> for F
        where
            F: Fn(&$client) -> Call<T, I>,
            T: Slot + 'static,
        {
            type Request = ();
            type Data = T;

            fn operation(&self, mock: &MockTransport) -> sealed::Described {
                sealed::Described(self(&mock.$make()).operation())
            }
        }

        impl<F, R, T, I> sealed::Called<($client, R, T, I)> for F
        where
            F: Fn(&$client, R) -> Call<T, I>,
            R: Record + 'static,
            T: Slot + 'static,
        {
            type Request = R;
            type Data = T;

            fn operation(&self, mock: &MockTransport) -> sealed::Described {
                let call = self(&mock.$make(), Record::blank());
                sealed::Described(call.operation())
            }
        }
    };
}

methods_of!(AuthenticationClient, authentication_client);
methods_of!(ManagementClient, management_client);
