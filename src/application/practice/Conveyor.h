#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace baydesk {

// Between a thread that makes things and one that uses them: at most so many lie on it. Either side
// can stop it.
template <typename T>
class Conveyor {
public:
    explicit Conveyor(std::size_t most) : m_most(most) {}

    // Waits for room. False: nobody wants more.
    bool put(T thing) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_things.size() < m_most; });
        if (m_stopped) return false;
        m_things.push_back(std::move(thing));
        m_changed.notify_all();
        return true;
    }
    // Waits for the next thing. Nothing: that was all.
    std::optional<T> take() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_ended || !m_things.empty(); });
        if (m_stopped || m_things.empty()) return std::nullopt;
        std::optional<T> thing(std::move(m_things.front()));
        m_things.pop_front();
        m_changed.notify_all();
        return thing;
    }
    // By whoever makes: that was all.
    void end() { set(m_ended); }
    // By whoever uses: no more, please.
    void stop() { set(m_stopped); }

private:
    void set(bool& flag) {
        const std::lock_guard lock(m_mutex);
        flag = true;
        m_changed.notify_all();
    }

    std::size_t m_most;
    std::deque<T> m_things;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ended = false;
    bool m_stopped = false;
};

}  // namespace baydesk
