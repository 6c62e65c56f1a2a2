#ifndef ODIL_TESTS_UNIT_SERVICES_NORMALIZED_H
#define ODIL_TESTS_UNIT_SERVICES_NORMALIZED_H

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "odil/registry.h"
#include "services.h"

// What the tests of the normalized services have in common.
namespace odil::test
{

inline std::string const film_session = registry::BasicFilmSession;

inline DataSet make_attributes(std::string const & label)
{
    DataSet data_set;
    data_set.add("FilmSessionLabel", {label});
    return data_set;
}

// A peer which answers the messages that it receives, and keeps them.
struct Provider
{
    using Answer = std::function<Message(Message const & request)>;

    std::vector<Message> requests; // to be read after peer.join()
    Peer peer;
    Association association;

    explicit Provider(
        Answer answer,
        std::vector<Context> contexts = propose(film_session),
        AssociationAcceptor acceptor = default_association_acceptor)
        : peer(
            [this,
             answer = std::move(answer)](Association & other, dul::Transport &)
            {
                for(;;)
                {
                    requests.push_back(other.receive_message());
                    other.send_message(answer(requests.back()), film_session);
                }
            },
            std::move(acceptor)),
          association(peer.associate(std::move(contexts)))
    {
    }
};

}

#endif // ODIL_TESTS_UNIT_SERVICES_NORMALIZED_H
