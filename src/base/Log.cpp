#include "base/Log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <QFile>

namespace baydesk::log {

namespace {

std::shared_ptr<spdlog::logger>& logger() {
    static std::shared_ptr<spdlog::logger> instance = spdlog::stderr_logger_mt("baydesk");
    return instance;
}

constexpr std::size_t MaximumBytes = 2'000'000;
constexpr std::size_t KeptFiles = 3;

}  // namespace

void start(const QString& file) {
    const std::string path = QFile::encodeName(file).toStdString();
    logger() = std::make_shared<spdlog::logger>(
        "baydesk",
        std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, MaximumBytes, KeptFiles));
    logger()->flush_on(spdlog::level::info);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
}

void info(const QString& line) { logger()->info(line.toStdString()); }
void warning(const QString& line) { logger()->warn(line.toStdString()); }
void error(const QString& line) { logger()->error(line.toStdString()); }

}  // namespace baydesk::log
