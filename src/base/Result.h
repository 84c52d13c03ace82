#pragma once

#include "base/Contracts.h"
#include "base/Error.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace baydesk {

// A value, or why there is none. Asking for the side that is not there is a bug, not an error.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& {
        BD_EXPECTS(ok());
        return *std::get_if<0>(&m_content);
    }
    T&& value() && {
        BD_EXPECTS(ok());
        return std::move(*std::get_if<0>(&m_content));
    }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const {
        BD_EXPECTS(!ok());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

// Done, or why not.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error& error() const {
        BD_EXPECTS(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

using Done = Result<void>;

// Collects what is wrong with a form, so that all of it is shown at once.
class Violations {
public:
    void require(bool holds, ErrorKind kind, const QString& field = {},
                 const QVariantMap& details = {}) {
        if (!holds) add(kind, field, details);
    }
    void add(ErrorKind kind, const QString& field = {}, const QVariantMap& details = {}) {
        m_list.push_back({kind, field, details});
    }
    // Takes over what a smaller check found.
    template <typename T>
    void take(const Result<T>& result) {
        if (result.ok()) return;
        for (const Violation& violation : result.error().violations()) m_list.push_back(violation);
    }
    bool none() const { return m_list.empty(); }
    const std::vector<Violation>& list() const { return m_list; }
    Done result() const { return m_list.empty() ? Done() : Done(Error(m_list)); }

private:
    std::vector<Violation> m_list;
};

}  // namespace baydesk
