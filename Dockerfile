# docker build -t clientele .
# docker run -p 8080:8080 -v clientele:/data clientele

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
COPY config config
COPY src/main src/main
# Tests and format belong to mvn verify; the AOT cache is made below, by the Java that will use it.
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B --no-transfer-progress -Dmaven.test.skip=true -Dspotless.check.skip=true -Dclientele.aot.skip=true package

FROM eclipse-temurin:25-jre
# The charts bring their own font; fontconfig and a small family serve names in other scripts.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --user-group --no-create-home --home-dir /data --shell /usr/sbin/nologin clientele \
    && install -d -o clientele -g clientele /data

WORKDIR /opt/clientele
COPY clientele ./
COPY config/clientele.yaml config/
COPY --from=build /src/target/lib target/lib
COPY --from=build /src/target/clientele.jar target/
# One training run, so that each start is quick. Without its cache all works, only slower.
RUN CLIENTELE_JAVA_OPTS=-XX:AOTCacheOutput=target/clientele.aot ./clientele train --work /tmp/train || true; rm -rf /tmp/train

ENV LANG=C.UTF-8 \
    CLIENTELE_STORE=/data/clientele.db
USER clientele
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["bash", "-c", "exec 3<> /dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\nHost: 127.0.0.1\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

ENTRYPOINT ["/opt/clientele/clientele"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8080"]
